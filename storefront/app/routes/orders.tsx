import { RememberedOrders } from "../features/orders/remembered-orders";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { PUBLIC_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;
export const meta = () => privateMeta(m.my_orders());

/** The page itself is the same for everyone; the list is read from the device. */
export default function Orders() {
  return (
    <Shell path="/pesanan" place="orders" query="">
      <h1 className="px-4 pt-4 text-[1.4rem] font-extrabold">{m.my_orders()}</h1>
      <p className="px-4 text-soft">{m.orders_on_device()}</p>
      <Island name="RememberedOrders" component={RememberedOrders} props={{}} />
      <noscript>
        <p className="px-4 py-6">{m.needs_javascript()}</p>
      </noscript>
    </Shell>
  );
}
