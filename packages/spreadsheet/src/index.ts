export { readTable, type Table } from "./read";
export { SpreadsheetError, type SpreadsheetErrorCode } from "./spreadsheet-error";
export { type Cell, writeCsv, writeXlsx } from "./write";
