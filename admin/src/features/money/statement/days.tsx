import type { SellerStatement, StatementAmounts, StatementLine } from "@pasar/contracts/statement";
import { formatRupiah } from "@pasar/locale/money";

import { useLanguage, useText } from "../../../lib/text";
import { dayName } from "../../group/day-name";

const ACCOUNTS = ["payable", "held", "cash"] as const;

/** A statement by day and order, between what there was and what there is. */
export function Days({ statement: { opening, closing, days } }: { statement: SellerStatement }) {
  const text = useText();
  const locale = useLanguage();
  return (
    <div className="grid gap-3">
      <Sum title={text("statement_opening")} amounts={opening} />
      {days.length === 0 && <p className="text-soft">{text("statement_empty")}</p>}
      {days.map(({ date, change, lines }) => (
        <section key={date} className="card grid gap-3 p-4">
          <h2 className="font-bold text-leaf">{dayName(date, locale)}</h2>
          <Changes amounts={change} />
          <ul className="divide-y divide-line border-t border-line">
            {lines.map((line) => (
              <Line key={`${line.at} ${line.kind} ${line.order_number}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
      <Sum title={text("statement_closing")} amounts={closing} />
    </div>
  );
}

function Sum({ title, amounts }: { title: string; amounts: StatementAmounts }) {
  const text = useText();
  return (
    <section className="card p-4">
      <h2 className="mb-2 font-bold text-leaf">{title}</h2>
      <dl className="grid gap-1">
        {ACCOUNTS.map((account) => (
          <div key={account} className="flex justify-between gap-3">
            <dt>{text(`statement_${account}`)}</dt>
            <dd className="font-bold tabular-nums">{formatRupiah(amounts[account])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Line({ line: { kind, order_number, change } }: { line: StatementLine }) {
  const text = useText();
  return (
    <li className="grid gap-1 py-3 leading-snug last:pb-0">
      <p className="font-semibold">{text(`money_${kind}`)}</p>
      {order_number !== null && <p className="text-soft">{text("money_line_order", { number: order_number })}</p>}
      <Changes amounts={change} />
    </li>
  );
}

/** Only the accounts that moved. */
function Changes({ amounts }: { amounts: StatementAmounts }) {
  const text = useText();
  return (
    <dl className="grid gap-0.5">
      {ACCOUNTS.filter((account) => amounts[account] !== 0).map((account) => (
        <div key={account} className="flex justify-between gap-3">
          <dt className="text-soft">{text(`statement_${account}`)}</dt>
          <dd className={`font-bold tabular-nums ${amounts[account] < 0 ? "text-clay" : "text-leaf"}`}>
            {amounts[account] > 0 && "+"}
            {formatRupiah(amounts[account])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
