import type { Checkout } from "@pasar/contracts/checkout";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";

/** The receipts of a checkout's orders, to keep or to send on. Plain links: the server makes what they lead to. */
export function OrderReceipts({ checkout: { id, token, orders } }: { checkout: Checkout }) {
  return (
    <section className="card mx-3 mt-4 p-4" aria-labelledby="struk">
      <h2 id="struk" className="flex items-center gap-2 text-[1.1rem] font-bold">
        <Icon name="receipt" /> {m.receipt_title()}
      </h2>
      {orders.map(({ id: orderId, number, seller }) => {
        const path = localPath(`/pesanan/${id}/struk/${orderId}?t=${token}`);
        return (
          <div key={orderId} className="mt-2 grid gap-2">
            {orders.length > 1 && (
              <p>
                {seller.name}, {m.order_number({ number })}
              </p>
            )}
            <a className="button button-plain" href={path} download={`struk-${number}.pdf`}>
              <Icon name="download" /> {m.receipt_download()}
            </a>
            <a className="button button-plain" href={`${path}&ke=whatsapp`} rel="nofollow">
              <Icon name="whatsapp" /> {m.receipt_whatsapp()}
            </a>
          </div>
        );
      })}
    </section>
  );
}
