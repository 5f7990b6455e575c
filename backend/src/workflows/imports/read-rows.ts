import { IMPORT_COLUMNS, type ImportColumn } from "@pasar/contracts/imports";
import { type Cell, readTable, SpreadsheetError, type SpreadsheetErrorCode } from "@pasar/spreadsheet";
import { Refusal } from "../../http/refusal";

/** One row as it was filled in. */
export interface FileRow {
  /** As a spreadsheet program counts. */
  number: number;
  cells: Partial<Record<ImportColumn, Cell>>;
  /** Columns that hold a formula. */
  formulas: ImportColumn[];
}

const REFUSALS = {
  empty: "import_file_empty",
  too_big: "import_file_too_big",
  too_many_rows: "import_too_many_rows",
  unreadable: "import_file_unreadable",
} as const satisfies Record<SpreadsheetErrorCode, string>;

const NEEDED: readonly ImportColumn[] = ["Nama", "Harga", "Stok"];

/** Reads a file's rows by the names of its columns. Throws a Refusal for a file that is no table of ours. */
export async function readRows(file: Buffer): Promise<FileRow[]> {
  const { rows, formulas } = await read(file);
  const columns = (rows[0] ?? []).map(columnOf);
  if (NEEDED.some((column) => !columns.includes(column))) throw new Refusal("import_header_missing");
  const filled = rows.map((cells, index) => ({
    number: index + 1,
    cells: Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, cells[at] ?? null]] : []))),
    formulas: formulas.filter(({ row }) => row === index).flatMap(({ column }) => columns[column] ?? []),
  }));
  const found = filled
    .slice(1)
    .filter(({ cells, formulas: own }) => own.length > 0 || Object.values(cells).some((cell) => cell !== null));
  if (found.length === 0) throw new Refusal("import_file_empty");
  return found;
}

async function read(file: Buffer) {
  try {
    return await readTable(file);
  } catch (error) {
    if (error instanceof SpreadsheetError) throw new Refusal(REFUSALS[error.code]);
    throw error;
  }
}

function columnOf(cell: Cell): ImportColumn | undefined {
  const name = String(cell ?? "").toLowerCase();
  return IMPORT_COLUMNS.find((column) => column.toLowerCase() === name);
}
