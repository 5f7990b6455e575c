import type { BuyerOrder } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";

/** What one order's total is made of: goods, fee, and what promotions take off. */
export function OrderSums({ order: { seller, subtotal, fee, discounts, total } }: { order: BuyerOrder }) {
  return (
    <section className="mt-2 border-t border-line pt-2" aria-label={m.bill_of({ seller: seller.name })}>
      <h3 className="font-semibold">{seller.name}</h3>
      <dl>
        <Sum label={m.subtotal()} amount={subtotal} />
        <Sum label={m.fee()} amount={fee} />
        {discounts.goods > 0 && (
          <Sum label={`${m.discount()} ${discounts.voucher_code ?? ""}`} amount={-discounts.goods} />
        )}
        {discounts.delivery > 0 && <Sum label={m.discount_delivery()} amount={-discounts.delivery} />}
        <Sum label={m.total()} amount={total} isMain />
      </dl>
    </section>
  );
}

function Sum({ label, amount, isMain = false }: { label: string; amount: number; isMain?: boolean }) {
  return (
    <div className={`flex justify-between gap-3 ${isMain ? "font-bold" : ""}`}>
      <dt>{label}</dt>
      <dd>{amount === 0 ? m.free() : formatRupiah(amount)}</dd>
    </div>
  );
}
