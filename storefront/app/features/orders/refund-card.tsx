import type { BuyerRefund } from "@pasar/contracts/refund";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { Icon } from "../../ui/icon";

const WORDS: Record<BuyerRefund["state"], () => string> = {
  under_way: m.refund_under_way,
  account_needed: m.refund_account_needed,
  transfer: m.refund_transfer,
  paid: m.refund_paid,
};

/** What goes back to the buyer, and where it stands. */
export function RefundCard({ refunds }: { refunds: readonly BuyerRefund[] }) {
  if (refunds.length === 0) return null;
  return (
    <section className="card mt-4 p-4" aria-labelledby="uang-kembali" data-refunds>
      <h2 id="uang-kembali" className="flex items-center gap-2 text-[1.1rem] font-bold">
        <Icon name="cash" /> {m.refund_title()}
      </h2>
      <ul className="mt-1 divide-y divide-line">
        {refunds.map(({ id, amount, state, paid_at }) => (
          <li key={id} className="py-2">
            <strong className="block text-[1.3rem] leading-tight">{formatRupiah(amount)}</strong>
            <span role="status">
              {WORDS[state]()}
              {paid_at && ` ${formatMoment(paid_at, { locale: getLocale() })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
