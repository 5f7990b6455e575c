import { checkoutById } from "../features/checkout/checkout.server";
import { paymentName } from "../features/orders/stage-words";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { orErrorPage } from "../lib/backend.server";
import { localPath } from "../lib/locale";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import type { Route } from "./+types/order";

export const handle = { lite: true };
export const headers = () => PRIVATE_PAGE;
export const meta = () => privateMeta(m.order_title());

export async function loader({ params, request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  return orErrorPage(checkoutById(params.id, token));
}

export default function Order({ loaderData: checkout }: Route.ComponentProps) {
  return (
    <Shell path={`/pesanan/${checkout.id}?t=${checkout.token}`} place="orders">
      <Island name="OrderView" props={{ checkout, paidBy: paymentName(checkout.payment.method) }} />
      {checkout.payment.changeable && (
        <p className="mt-3 px-3">
          <a className="button button-plain w-full" href={localPath(`/bayar/${checkout.id}/ganti?t=${checkout.token}`)}>
            {m.change_payment()}
          </a>
        </p>
      )}
    </Shell>
  );
}
