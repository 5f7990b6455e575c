import type { BuyerOrder } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";

/** What was ordered and what it costs, all from the frozen order. */
export function OrderLines({ order: { lines, subtotal, fee, total } }: { order: BuyerOrder }) {
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
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-y-0.5">
        <dt>{m.subtotal()}</dt>
        <dd className="text-right">{formatRupiah(subtotal)}</dd>
        <dt>{m.fee()}</dt>
        <dd className="text-right">{fee ? formatRupiah(fee) : m.free()}</dd>
        <dt className="font-bold">{m.total()}</dt>
        <dd className="text-right font-bold">{formatRupiah(total)}</dd>
      </dl>
    </>
  );
}
