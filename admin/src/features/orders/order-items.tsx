import type { OrderLine } from "@pasar/contracts/order";
import type { SellerOrder } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { useText } from "../../lib/text";
import { Picture } from "../../ui/picture";
import { Section } from "../../ui/section";

/** What to pack, with the quantity as the biggest thing, and the sum. */
export function OrderItems({ order }: { order: SellerOrder }) {
  const text = useText();
  const { discounts } = order;
  return (
    <Section icon="box" title={text("order_items")}>
      <ul className="grid gap-3">
        {order.lines.map((line) => (
          <Item key={line.variant_id} line={line} />
        ))}
      </ul>
      <dl className="mt-4 grid gap-1 border-t border-line pt-3">
        <Sum label={text("order_goods")} amount={order.subtotal} />
        {discounts.goods > 0 && (
          <Sum label={text("order_discount", { code: discounts.voucher_code ?? "" })} amount={-discounts.goods} />
        )}
        {order.fee > 0 && <Sum label={text("order_fee")} amount={order.fee} />}
        {discounts.delivery > 0 && (
          <Sum
            label={text(order.delivery_funder === "courier" ? "order_discount_courier" : "order_discount_delivery")}
            amount={-discounts.delivery}
          />
        )}
        <div className="flex justify-between gap-3 text-[1.12rem] font-bold">
          <dt>{text("order_total")}</dt>
          <dd className="tabular-nums">{formatRupiah(order.total)}</dd>
        </div>
      </dl>
    </Section>
  );
}

function Item({ line }: { line: OrderLine }) {
  return (
    <li className="flex items-center gap-3">
      <Picture picture={line.picture} size={64} />
      <div className="min-w-0 flex-1 leading-snug">
        <p className="font-semibold">{line.title}</p>
        <p className="text-soft">
          {formatRupiah(line.unit_price)} / {line.unit}
        </p>
      </div>
      <p className="text-[1.5rem] leading-none font-bold whitespace-nowrap tabular-nums">{line.quantity} ×</p>
    </li>
  );
}

function Sum({ label, amount }: { label: string; amount: number }) {
  return (
    <div className="flex justify-between gap-3 text-soft">
      <dt>{label}</dt>
      <dd className="tabular-nums">{formatRupiah(amount)}</dd>
    </div>
  );
}
