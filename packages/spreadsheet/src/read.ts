import { checkZip } from "./check-zip";
import { isFormulaText, restore } from "./formula-text";
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from "./limits";
import { SpreadsheetError } from "./spreadsheet-error";
import type { Cell } from "./write";

/** A table as a person filled it in. */
export interface Table {
  /** The header first. Text is trimmed, an empty cell is null. */
  rows: Cell[][];
  /** Places of formulas, counted from 0. They are never worked out; the cell is null. */
  formulas: { row: number; column: number }[];
}

const ZIP_MAGIC = "PK";
/** How old Excel for Indonesian writes text that is not UTF-8. */
const OLD_ENCODING = "windows-1252";

/** Reads the first sheet of an XLSX file, or a CSV file. Throws SpreadsheetError; never runs anything in the file. */
export async function readTable(file: Buffer): Promise<Table> {
  if (file.length > MOST_BYTES) throw new SpreadsheetError("too_big");
  if (file.length === 0) throw new SpreadsheetError("empty");
  const isXlsx = file.subarray(0, 2).toString("latin1") === ZIP_MAGIC;
  const table = isXlsx ? await readXlsxTable(file) : await readCsvTable(file);
  if (table.rows.length === 0) throw new SpreadsheetError("empty");
  if (table.rows.length > MOST_ROWS) throw new SpreadsheetError("too_many_rows");
  if (table.rows.some((row) => row.length > MOST_COLUMNS)) throw new SpreadsheetError("too_big");
  return table;
}

async function readXlsxTable(file: Buffer): Promise<Table> {
  checkZip(file);
  const { readXlsx } = await import("hucre/xlsx");
  const workbook = await readXlsx(file, { sheets: [0], maxRows: MOST_ROWS + 1 }).catch(() => {
    throw new SpreadsheetError("unreadable");
  });
  const sheet = workbook.sheets[0];
  const formulas = [...(sheet?.cells ?? [])]
    .filter(([, cell]) => cell.formula !== undefined)
    .map(([place]) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return { row, column };
    });
  const isFormula = new Set(formulas.map(({ row, column }) => `${row},${column}`));
  const rows = (sheet?.rows ?? []).map((cells, row) =>
    cells.map((value, column) => (isFormula.has(`${row},${column}`) ? null : cellOf(value))),
  );
  return { rows: withoutTail(rows), formulas };
}

async function readCsvTable(file: Buffer): Promise<Table> {
  const { parseCsv } = await import("hucre/csv");
  const text = decode(file);
  if (text.includes("\0")) throw new SpreadsheetError("unreadable");
  const raw = parseCsv(text, { maxRows: MOST_ROWS + 1 });
  const formulas: Table["formulas"] = [];
  const rows = raw.map((cells, row) =>
    cells.map((value, column) => {
      if (typeof value !== "string" || !isFormulaText(value)) return cellOf(value);
      formulas.push({ row, column });
      return null;
    }),
  );
  return { rows: withoutTail(rows), formulas };
}

function decode(file: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder(OLD_ENCODING).decode(file);
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : restore(String(value)).trim();
  return text === "" ? null : text;
}

/** Spreadsheet programs keep empty rows and cells behind what was filled in. */
function withoutTail(rows: Cell[][]): Cell[][] {
  const filled = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return filled.slice(0, filled.findLastIndex((row) => row.length > 0) + 1);
}
