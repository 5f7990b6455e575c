import { neutralise } from "./formula-text";

/** Text, a number that stays a number, or nothing. */
export type Cell = string | number | null;

/** What Excel for Indonesian takes for a new column. */
const SEPARATOR = ";";

/** Writes a table as CSV in UTF-8 that Excel opens without asking; no cell is run as a formula. */
export async function writeCsv(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const { writeCsv: write } = await import("hucre/csv");
  return Buffer.from(write(rows.map(plain), { delimiter: SEPARATOR, bom: true }));
}

/** Writes a table as an XLSX file with one sheet; `widths` are in characters. No cell is run as a formula. */
export async function writeXlsx(
  name: string,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Promise<Buffer> {
  const { writeXlsx: write } = await import("hucre/xlsx");
  const columns = widths.map((width) => ({ width }));
  return Buffer.from(await write({ sheets: [{ name, rows: rows.map(plain), columns, freezePane: { rows: 1 } }] }));
}

function plain(row: readonly Cell[]): Cell[] {
  return row.map((cell) => (typeof cell === "string" ? neutralise(cell) : cell));
}
