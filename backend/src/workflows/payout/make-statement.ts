import type { SellerStatement, StatementAmounts, StatementDay } from "@pasar/contracts/statement";
import type { Executor } from "../../database/connection";
import { readStatement, type StatementRow, type StatementSpan } from "../../database/statement";

/** A seller's statement by day and posting; opening and changes add up to closing. */
export async function makeStatement(executor: Executor, span: StatementSpan): Promise<SellerStatement> {
  const { opening, rows } = await readStatement(executor, span);
  const days = daysOf(rows);
  const closing = days.reduce((sum, { change }) => plus(sum, change), opening);
  return { from: span.from, to: span.to, time_zone: span.timeZone, opening, closing, days };
}

function daysOf(rows: readonly StatementRow[]): StatementDay[] {
  const days = new Map<string, StatementDay>();
  for (const { date, at, kind, order_number, held, payable, cash } of rows) {
    const change = { held, payable, cash };
    const day = days.get(date) ?? { date, change: { held: 0, payable: 0, cash: 0 }, lines: [] };
    day.lines.push({ at: at.toISOString(), kind, order_number, change });
    days.set(date, { ...day, change: plus(day.change, change) });
  }
  return [...days.values()];
}

function plus(one: StatementAmounts, other: StatementAmounts): StatementAmounts {
  return { held: one.held + other.held, payable: one.payable + other.payable, cash: one.cash + other.cash };
}
