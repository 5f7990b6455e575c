/** The columns of the table of products, in order. The last two hold what was true when the file was made. */
export const IMPORT_COLUMNS = [
  "Kode",
  "Nama",
  "Pilihan",
  "Kategori",
  "Satuan",
  "Harga",
  "Stok",
  "Berat (gram)",
  "Harga lama",
  "Stok lama",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** What is wrong with one cell. `row` is the number a spreadsheet program shows. */
export interface ImportProblem {
  row: number;
  column: ImportColumn | null;
  /** In the reader's language. */
  message: string;
}

/**
 * Where a file stands. `rejected`: some rows are wrong and nothing will be applied; `ready`: all are right and nothing is
 * applied yet; `failed`: it was applied in vain, and nothing has changed.
 */
export type ImportState = "rejected" | "ready" | "applying" | "done" | "failed";

/**
 * Answer of `POST /seller/imports` (the file as it is, `application/octet-stream`), `GET /seller/imports/:id` and
 * `POST /seller/imports/:id/apply`.
 */
export interface ImportReport {
  id: string;
  state: ImportState;
  /** Rows of the file without the header. */
  row_count: number;
  new_count: number;
  changed_count: number;
  unchanged_count: number;
  /** Rows worked on so far, of `new_count + changed_count`. */
  done_count: number;
  /** At most 100, by row. */
  problems: ImportProblem[];
  problem_count: number;
  /** Why it failed, in the reader's language; null otherwise. */
  failure: string | null;
}
