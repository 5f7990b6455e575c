import type { Checkout } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { OrderSums } from "./order-sums";
import { paymentName } from "./stage-words";

/** What a checkout costs, how it is paid and where it goes: drawn by the server, so it is no island. */
export function OrderBill({ checkout: { payment, orders, total, shopper, address_text } }: { checkout: Checkout }) {
  const cuts = orders.flatMap((order) => order.cuts).filter(({ is_refunded }) => is_refunded);
  const takenOut = cuts.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <div className="px-3">
      <section className="card mt-4 p-4" aria-labelledby="ringkasan">
        <h2 id="ringkasan" className="text-[1.1rem] font-bold">
          {m.payment()}
        </h2>
        <p className="flex justify-between gap-2">
          <span>{paymentName(payment.method)}</span> <strong>{formatRupiah(total)}</strong>
        </p>
        {takenOut > 0 && (
          <p className="flex justify-between gap-2">
            <span>{m.bill_after()}</span> <strong>{formatRupiah(total - takenOut)}</strong>
          </p>
        )}
        {orders.map((order) => (
          <OrderSums key={order.id} order={order} />
        ))}
        {address_text && (
          <p className="mt-2 flex items-start gap-1 border-t border-line pt-2">
            <Icon name="pin" size={20} />
            <span>
              {shopper.name}, {address_text}
            </span>
          </p>
        )}
      </section>
    </div>
  );
}
