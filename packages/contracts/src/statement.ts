import { z } from "zod";
import type { LedgerKind } from "./seller";

/** The longest span of a statement, days. */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/** No posting is older; PostgreSQL knows no year 0. */
const day = z.iso.date().refine((date) => date >= "2000-01-01");

/** The query of `GET /seller/statement`. `from` and `to` are days of the seller, both included. */
export const statementQuerySchema = z
  .strictObject({ from: day, to: day, format: z.enum(["json", "csv", "pdf"]).default("json") })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) < MOST_DAYS * DAY_MS, { path: ["to"] });

/** A seller's accounts as the seller sees them: more is better. Rupiah. */
export interface StatementAmounts {
  held: number;
  payable: number;
  cash: number;
}

/** One posting and what it changed. */
export interface StatementLine {
  /** ISO 8601. */
  at: string;
  kind: LedgerKind;
  /** Null for what belongs to no order. */
  order_number: number | null;
  change: StatementAmounts;
}

/** A day with any posting: its sum, and its lines in the order they were posted. */
export interface StatementDay {
  /** The seller's own day, `2026-11-28`. */
  date: string;
  change: StatementAmounts;
  lines: StatementLine[];
}

/** `GET /seller/statement`: opening + the changes of all days = closing, for each account. */
export interface SellerStatement {
  from: string;
  to: string;
  time_zone: string;
  opening: StatementAmounts;
  closing: StatementAmounts;
  days: StatementDay[];
}
