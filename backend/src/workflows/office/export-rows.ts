import type { OfficerArea } from "@pasar/contracts/access";
import type { OfficeSeller, SellerFilter } from "@pasar/contracts/office";
import type { Cell } from "@pasar/spreadsheet";
import type { Executor } from "../../database/connection";
import { type ListPlace, listOfficeSellers } from "../../database/office-sellers";
import { type Language, type MessageKey, say } from "../../locale/messages";
import { type ReportQuestion, reportSales } from "./report-sales";

/** Sellers read at once: a country of them must not be counted in one statement. */
const CHUNK_ROWS = 500;

const SELLER_COLUMNS: readonly (readonly [MessageKey, (seller: OfficeSeller, language: Language) => Cell])[] = [
  ["column_seller", ({ name }) => name],
  ["column_kind", ({ kind }) => (kind === "kube" ? "KUBE" : "e-Warong")],
  ["column_status", ({ status }, language) => say(language, `seller_status_${status}`)],
  ["column_village", ({ village }) => village],
  ["column_regency", ({ regency }) => regency],
  ["column_last_active", ({ last_active_at }) => last_active_at?.slice(0, 10) ?? ""],
  ["column_products", ({ products }) => products],
  ["column_stock_outs", ({ stock_outs }) => stock_outs],
  ["column_open_orders", ({ open_orders }) => open_orders],
  ["column_overdue_orders", ({ overdue_orders }) => overdue_orders],
  ["column_orders_30_days", ({ sales_30_days }) => sales_30_days.orders],
  ["column_sales_30_days", ({ sales_30_days }) => sales_30_days.rupiah],
];

/** The sellers of an officer's list as rows of a file, the first of them the columns' names. */
export async function exportSellers(
  executor: Executor,
  scope: OfficerArea | null,
  filter: SellerFilter,
  language: Language,
): Promise<Cell[][]> {
  const rows: Cell[][] = [SELLER_COLUMNS.map(([column]) => say(language, column))];
  let after: ListPlace | null = null;
  do {
    const sellers: OfficeSeller[] = await listOfficeSellers(executor, scope, filter, { after, most: CHUNK_ROWS });
    rows.push(...sellers.map((seller) => SELLER_COLUMNS.map(([, cellOf]) => cellOf(seller, language))));
    after = sellers.length === CHUNK_ROWS ? (sellers.at(-1) ?? null) : null;
  } while (after);
  return rows;
}

/** A sales report as rows of a file, the first of them the columns' names and the last the sum. */
export async function exportSales(
  executor: Executor,
  scope: OfficerArea | null,
  question: ReportQuestion,
  language: Language,
): Promise<Cell[][]> {
  const { by, rows, total } = await reportSales(executor, scope, question);
  const columns: MessageKey[] = [
    by === "month" ? "column_month" : "column_region",
    "column_code",
    "column_orders",
    "column_sales",
  ];
  return [
    columns.map((column) => say(language, column)),
    ...rows.map(({ key, name, orders, rupiah }) => [name, key, orders, rupiah]),
    [say(language, "column_total"), "", total.orders, total.rupiah],
  ];
}
