/**
 * Reads a quoted value as the server does (crates/filter-parser/src/value.rs): find the closing quote, drop the
 * backslash before escaped quotes, then resolve the escapes that are left. Throws where the server would refuse.
 */
export function readLiteral(written: string): { value: string; rest: string } {
  if (written[0] !== '"') throw new Error("no opening quote");
  let end = 1;
  let hasEscapedQuote = false;
  for (; written[end] !== '"'; end += 1) {
    if (end >= written.length) throw new Error("no closing quote");
    if (written[end] !== "\\") continue;
    end += 1;
    hasEscapedQuote ||= written[end] === '"';
  }
  const inside = written.slice(1, end);
  return { value: unescaped(hasEscapedQuote ? inside.replaceAll('\\"', '"') : inside), rest: written.slice(end + 1) };
}

const ESCAPES: Record<string, string> = { "\\": "\\", '"': '"', "'": "'", n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replace(/\\(.?)/gsu, (_, sign: string) => {
    const meant = ESCAPES[sign];
    if (meant === undefined) throw new Error(`an escape the server does not know: \\${sign}`);
    return meant;
  });
}
