import { BasketView } from "../features/basket/basket-view";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { PUBLIC_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;
export const meta = () => privateMeta(m.basket());

/** The page itself is the same for everyone; the basket is read from the device. */
export default function Basket() {
  return (
    <Shell path="/keranjang" place="basket" query="" bottomBar={false}>
      <h1 className="px-4 pt-4 text-[1.4rem] font-extrabold">{m.basket()}</h1>
      <Island name="BasketView" component={BasketView} props={{}} />
      <noscript>
        <p className="px-4 py-6">{m.needs_javascript()}</p>
      </noscript>
    </Shell>
  );
}
