import { inflateSync } from "node:zlib";

/** The text of a PDF as a reader would search it: what each line says, in the order it is written. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = fontsOf(objects);
  const pages = [...objects.values()].filter(({ stream }) => stream.includes(" Tf"));
  return pages.map(({ stream }) => textOf(stream, fonts)).join("\n");
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString("latin1");
  const objects = new Map<string, PdfObject>();
  for (const [, id = "", body = ""] of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = "", data] = body.split(/stream\n/);
    const raw = Buffer.from((data ?? "").replace(/\nend$/, ""), "latin1");
    const stream = head.includes("FlateDecode") ? inflateSync(raw).toString("latin1") : raw.toString("latin1");
    objects.set(id, { head, stream });
  }
  return objects;
}

/** What the letters of each font (`F1`) stand for. */
function fontsOf(objects: Map<string, PdfObject>): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = "", id = ""] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? "")?.[1];
      fonts.set(name, lettersOf(objects.get(map ?? "")?.stream ?? ""));
    }
  }
  return fonts;
}

function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, first = "", list = ""] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = ""]] of [...list.matchAll(/<([\w ]+)>/g)].entries()) {
      const units = hex.replaceAll(" ", "").match(/.{4}/g) ?? [];
      letters.set(
        Number.parseInt(first, 16) + index,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    }
  }
  return letters;
}

function textOf(stream: string, fonts: Map<string, Map<number, string>>): string {
  let letters = new Map<number, string>();
  const lines: string[] = [];
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    if (shown === undefined) continue;
    const codes = [...shown.matchAll(/<(\w+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
    lines.push(codes.map((code) => letters.get(Number.parseInt(code, 16)) ?? "?").join(""));
  }
  return lines.join("\n");
}
