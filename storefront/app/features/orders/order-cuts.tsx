import type { BuyerOrder } from "@pasar/contracts/checkout";
import type { PartialCancel } from "@pasar/contracts/partial-cancel";
import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";

const WORDS: Record<PartialCancel["reason"], () => string> = {
  buyer_asked: m.cuts_by_buyer,
  sold_out: m.cuts_sold_out,
  damaged: m.cuts_damaged,
  other: m.cuts_other,
};

/** What was taken out of an order, and what of its money comes back. */
export function OrderCuts({ order }: { order: BuyerOrder }) {
  return order.cuts.map(({ id, reason, note, lines, amount, is_refunded }) => (
    <div key={id} className="mt-3 rounded-xl bg-turmeric-pale p-3" data-cut>
      <p className="flex items-center gap-2 font-bold">
        <Icon name="close" size={22} /> {WORDS[reason]()}
      </p>
      {note && <p>{note}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.variant_id} className="flex justify-between gap-3 leading-snug">
            <span>
              {line.quantity} × {line.title}
            </span>
            <span className="whitespace-nowrap">−{formatRupiah(line.amount)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 font-semibold">
        {is_refunded
          ? m.cuts_refunded({ amount: formatRupiah(amount) })
          : m.cuts_less({ amount: formatRupiah(amount) })}
      </p>
    </div>
  ));
}
