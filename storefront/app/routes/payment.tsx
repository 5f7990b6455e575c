import { checkoutById } from "../features/checkout/checkout.server";
import { paymentGuide } from "../features/orders/payment-guide.server";
import { PaymentView } from "../features/orders/payment-view";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { orErrorPage } from "../lib/backend.server";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import type { Route } from "./+types/payment";

export const handle = { lite: true };
export const headers = () => PRIVATE_PAGE;
export const meta = () => privateMeta(m.pay_title());

export async function loader({ params, request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  const checkout = await orErrorPage(checkoutById(params.id, token));
  return { checkout, guide: paymentGuide(checkout.payment) };
}

export default function Payment({ loaderData: { checkout, guide } }: Route.ComponentProps) {
  return (
    <Shell path={`/bayar/${checkout.id}?t=${checkout.token}`}>
      <Island name="PaymentView" component={PaymentView} props={{ checkout, guide }} />
    </Shell>
  );
}
