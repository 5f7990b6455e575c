import type { BuyerOrder } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";

/** What was ordered, and what the order costs; the bill says what that is made of. */
export function OrderLines({ order: { lines, total } }: { order: BuyerOrder }) {
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
      <p className="mt-2 flex justify-between font-bold">
        <span>{m.total()}</span> <span>{formatRupiah(total)}</span>
      </p>
    </>
  );
}
