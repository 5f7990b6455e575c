import { IMPORT_COLUMNS } from "@pasar/contracts/imports";
import type { StockRow } from "@pasar/contracts/stock";
import { type Cell, writeCsv, writeXlsx } from "@pasar/spreadsheet";

const SHEET = "Produk dan stok";
const WIDTHS = [36, 40, 18, 20, 18, 12, 10, 14, 12, 10];

/** A seller's products as the table members fill in; without rows it is the template. */
export function stockTable(rows: readonly StockRow[], format: "csv" | "xlsx"): Promise<Buffer> {
  const table: Cell[][] = [
    [...IMPORT_COLUMNS],
    ...rows.map(({ variant_id, title, variant_title, unit, price, on_hand }) => [
      variant_id,
      title,
      variant_title,
      null,
      unit,
      price,
      on_hand,
      null,
      price,
      on_hand,
    ]),
  ];
  return format === "csv" ? writeCsv(table) : writeXlsx(SHEET, table, WIDTHS);
}
