import { CheckoutFlow } from "../features/checkout/checkout-flow";
import { Shell } from "../layout/shell";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";

export const headers = () => PRIVATE_PAGE;
export const meta = () => privateMeta(m.checkout());

/** An app page: the form needs the whole of React. Its search parameter `langkah` names the screen. */
export default function Checkout() {
  return (
    <Shell path="/checkout" bottomBar={false}>
      <CheckoutFlow />
    </Shell>
  );
}
