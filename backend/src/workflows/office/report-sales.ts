import type { OfficerArea } from "@pasar/contracts/access";
import type { OfficeOverview, SalesFigures, SalesReport, SalesRow } from "@pasar/contracts/office";
import { localDate } from "@pasar/locale/time";
import type { Executor } from "../../database/connection";
import { findOfficeArea } from "../../database/office-areas";
import { readSalesByMonth, readSalesByRegion } from "../../database/office-sales";
import { Refusal } from "../../http/refusal";

const USUAL_MONTHS = 12;
const MOST_MONTHS = 60;
/** Reports of a whole country begin and end in the capital's calendar. */
const CAPITAL_TIME_ZONE = "Asia/Jakarta";

/** What an officer asks the report for; months as `2026-01`. */
export interface ReportQuestion {
  by: "region" | "month";
  from?: string;
  to?: string;
  area?: string;
}

/** The month so many months after another, or before it. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The months a report covers. Throws `invalid_request` when they run backwards or are too many to show. */
export function periodOf({ from, to }: Pick<ReportQuestion, "from" | "to">, now = new Date()) {
  const last = to ?? localDate(now, CAPITAL_TIME_ZONE).slice(0, 7);
  const first = from ?? monthAfter(last, 1 - USUAL_MONTHS);
  if (first > last || monthAfter(first, MOST_MONTHS) <= last) throw new Refusal("invalid_request");
  return { from: first, to: last };
}

/** Adds rows up. */
function totalOf(rows: readonly SalesFigures[]): SalesFigures {
  return {
    orders: rows.reduce((sum, { orders }) => sum + orders, 0),
    rupiah: rows.reduce((sum, { rupiah }) => sum + rupiah, 0),
  };
}

/** Reports the sales of an officer's area, or of an area inside it. Throws `not_found` for an area nobody knows. */
export async function reportSales(
  executor: Executor,
  scope: OfficerArea | null,
  question: ReportQuestion,
): Promise<SalesReport> {
  const period = periodOf(question);
  const { by, area: narrowed = null } = question;
  const read = by === "month" ? readSalesByMonth : readSalesByRegion;
  const [area, rows] = await Promise.all([
    findOfficeArea(executor, narrowed ?? scope?.code ?? null),
    read(executor, { scope, area: narrowed, ...period }),
  ]);
  if (area === undefined) throw new Refusal("not_found");
  return { area, by, ...period, rows, total: totalOf(rows) };
}

/** The sales of this month and the one before. */
export async function readMonthlyTotals(
  executor: Executor,
  scope: OfficerArea | null,
): Promise<Pick<OfficeOverview, "this_month" | "last_month">> {
  const { to } = periodOf({});
  const rows = await readSalesByMonth(executor, { scope, area: null, from: monthAfter(to, -1), to });
  const [last_month, this_month] = rows.map(figuresOf);
  const nothing = { orders: 0, rupiah: 0 };
  return { this_month: this_month ?? nothing, last_month: last_month ?? nothing };
}

function figuresOf({ orders, rupiah }: SalesRow): SalesFigures {
  return { orders, rupiah };
}
