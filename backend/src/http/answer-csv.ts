import type { MedusaResponse } from "@medusajs/framework/http";

/** Numbers stay numbers; everything else is text. */
export type Cell = string | number;

const NEEDS_QUOTES = /[",\r\n]/;
/** What spreadsheets take for the beginning of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** Without it spreadsheets read the file as Latin text. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Writes rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula becomes plain text by a leading apostrophe. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Answers with a CSV file. */
export function answerCsv(res: MedusaResponse, name: string, rows: readonly (readonly Cell[])[]): void {
  res.set("content-type", "text/csv; charset=utf-8");
  res.set("content-disposition", `attachment; filename="${name}.csv"`);
  res.set("cache-control", "no-store");
  res.send(toCsv(rows));
}
