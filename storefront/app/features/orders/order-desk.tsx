import type { Checkout } from "@pasar/contracts/checkout";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { AccountForm } from "./account-form";
import { ComplaintPart } from "./complaint-part";
import { OrderCommands } from "./order-commands";
import { OrderCuts } from "./order-cuts";
import { RefundCard } from "./refund-card";

/** Everything a buyer can say about a checkout's orders. Plain forms, no island: the page stays small and needs no scripts. */
export function OrderDesk({ checkout }: { checkout: Checkout }) {
  const { id, token, orders, refunds, payment } = checkout;
  const page = `/pesanan/${id}`;
  const path = localPath(`${page}?t=${token}`);
  const open = orders.filter(
    (order) => order.can_cancel || order.can_confirm || order.can_complain || order.complaint || order.cuts.length > 0,
  );
  return (
    <div className="px-3">
      <RefundCard refunds={refunds} />
      {refunds.some(({ state }) => state === "account_needed") && (
        <section className="card mt-4 p-4" aria-labelledby="rekening">
          <h2 id="rekening" className="text-[1.1rem] font-bold">
            {m.refund_account_title()}
          </h2>
          <AccountForm path={path} />
        </section>
      )}
      {open.map((order) => (
        <section key={order.id} className="card mt-4 p-4" aria-labelledby={`soal-${order.id}`}>
          <h2 id={`soal-${order.id}`} className="text-[1.1rem] font-bold">
            {order.seller.name}, {m.order_number({ number: order.number })}
          </h2>
          <OrderCuts order={order} />
          <OrderCommands
            order={order}
            path={path}
            goesTogether={payment.state === "awaiting" && orders.length > 1}
            isCash={payment.method === "cod"}
          />
          <ComplaintPart order={order} page={page} token={token} />
        </section>
      ))}
    </div>
  );
}
