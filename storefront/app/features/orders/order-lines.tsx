import type { BuyerOrder } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { Fragment } from "react";
import { m } from "../../paraglide/messages.js";

/** What was ordered and what it costs, all from the frozen order. */
export function OrderLines({ order: { lines, subtotal, fee, discounts, total } }: { order: BuyerOrder }) {
  const sums: [string, number][] = [
    [m.fee(), fee],
    [m.subtotal(), subtotal],
    [`${m.discount()} ${discounts.voucher_code ?? ""}`, -discounts.goods],
    [m.discount_delivery(), -discounts.delivery],
    [m.total(), total],
  ];
  return (
    <>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.variant_id} className="flex justify-between gap-3 py-2 leading-snug">
            <span>
              {line.title}
              <span className="block text-[0.88rem] text-soft">
                {line.quantity} × {formatRupiah(line.unit_price)}
              </span>
            </span>
            <span className="font-semibold">{formatRupiah(line.total)}</span>
          </li>
        ))}
      </ul>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-y-0.5 *:last:font-bold">
        {sums.map(([label, amount], place) =>
          amount || !place ? (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd className="text-right">{amount ? formatRupiah(amount) : m.free()}</dd>
            </Fragment>
          ) : null,
        )}
      </dl>
    </>
  );
}
