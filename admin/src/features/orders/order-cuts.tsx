import type { SellerOrder } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { useText } from "../../lib/text";
import { Section } from "../../ui/section";

/** What was taken out of an order since it was placed. */
export function OrderCuts({ order }: { order: SellerOrder }) {
  const text = useText();
  if (order.cuts.length === 0) return null;
  return (
    <Section icon="close" title={text("cuts_title")}>
      <ul className="grid gap-2">
        {order.cuts.flatMap(({ id, lines, note }) =>
          lines.map(({ variant_id, title, quantity, amount }) => (
            <li key={`${id} ${variant_id}`} className="flex justify-between gap-3 leading-snug">
              <span>
                {quantity} × {title}
                {note && <span className="block text-soft">{note}</span>}
              </span>
              <span className="tabular-nums whitespace-nowrap">−{formatRupiah(amount)}</span>
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}
