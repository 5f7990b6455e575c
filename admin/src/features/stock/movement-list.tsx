import type { StockMovement } from "@pasar/contracts/stock";
import { formatMoment } from "@pasar/locale/time";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { signed } from "./words";

/** What happened to a shelf, newest first, with who and why. */
export function MovementList({ movements }: { movements: readonly StockMovement[] }) {
  const text = useText();
  if (movements.length === 0) return <p className="text-soft">{text("stock_no_history")}</p>;
  return (
    <ol className="grid grid-cols-1 divide-y divide-line">
      {movements.map((movement) => (
        <li key={movement.id} className="py-3 first:pt-0 last:pb-0">
          <Movement movement={movement} />
        </li>
      ))}
    </ol>
  );
}

function Movement({ movement }: { movement: StockMovement }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const { delta, before, after, reason, note, member_name, order_number, occurred_at } = movement;
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <p className="font-bold">
          {text(`stock_reason_${reason}`)}
          {order_number !== null && ` · ${text("order_number", { number: order_number })}`}
        </p>
        {note && <p>{note}</p>}
        <p className="text-[0.9rem] text-soft">
          {member_name && <span className="block">{member_name}</span>}
          {formatMoment(occurred_at, { locale, timeZone, short: true })}
        </p>
      </div>
      <p className="shrink-0 text-right">
        <strong className={`block text-[1.3rem] tabular-nums ${delta < 0 ? "text-clay" : "text-leaf"}`}>
          {delta === 0 ? "0" : signed(delta)}
        </strong>
        <span className="text-[0.9rem] whitespace-nowrap text-soft tabular-nums">
          {text("stock_from_to", { before, after })}
        </span>
      </p>
    </div>
  );
}
