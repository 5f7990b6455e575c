/** Bytes of a file. */
export const MOST_BYTES = 2 * 1024 * 1024;
/** Bytes of everything inside an XLSX file once it is inflated. */
export const MOST_INFLATED_BYTES = 24 * 1024 * 1024;
/** Files inside an XLSX file; a workbook of ours has nine. */
export const MOST_ENTRIES = 200;
/** Rows, the header among them. */
export const MOST_ROWS = 5_001;
export const MOST_COLUMNS = 50;
