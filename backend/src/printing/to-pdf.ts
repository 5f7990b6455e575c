import PDFDocument from "pdfkit";
import { placedRunsOf } from "./lines";
import type { Mark, Sheet } from "./sheet";

/** Makes a PDF of sheets, one a page. */
export async function toPdf(sheets: readonly Sheet[], title: string): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, info: { Title: title, Creator: "Pasar Bersama" } });
  const pieces: Buffer[] = [];
  document.on("data", (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<void>((resolve, reject) => document.on("end", resolve).on("error", reject));
  for (const { size, marks } of sheets) {
    document.addPage({ size: [size.width, size.height], margin: 0 });
    for (const mark of marks) draw(document, mark);
  }
  document.end();
  await ended;
  return Buffer.concat(pieces);
}

function draw(document: PDFKit.PDFDocument, mark: Mark): void {
  if (mark.kind === "path") document.path(mark.path).fill(mark.color);
  else if (mark.kind === "text") write(document, mark);
  else document.image(mark.jpeg, mark.x, mark.y, { width: mark.width, height: mark.height });
}

/** As letters and not as outlines, so that it can be searched, read aloud and copied, and a long list stays small. */
function write(document: PDFKit.PDFDocument, line: Extract<Mark, { kind: "text" }>): void {
  for (const { file, text, x } of placedRunsOf(line)) {
    document.font(file).fontSize(line.size).fillColor(line.color);
    document.text(text, x, line.y, { lineBreak: false, baseline: "alphabetic" });
  }
}
