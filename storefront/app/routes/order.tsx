import { pickupScanText } from "@pasar/contracts/pickup-scan";
import { checkoutById } from "../features/checkout/checkout.server";
import { ParcelCards } from "../features/orders/parcel-cards";
import { qrAddress } from "../features/orders/qr-code.server";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { orErrorPage } from "../lib/backend.server";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import type { Route } from "./+types/order";

export const handle = { lite: true };
export const headers = () => PRIVATE_PAGE;
export const meta = () => privateMeta(m.order_title());

export async function loader({ params, request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  const checkout = await orErrorPage(checkoutById(params.id, token));
  const codes = checkout.orders.flatMap(({ id, number, pickup_code }) =>
    pickup_code ? [[id, qrAddress(pickupScanText(number, pickup_code))] as const] : [],
  );
  return { checkout, pickupQrs: Object.fromEntries(codes) };
}

export default function Order({ loaderData: { checkout, pickupQrs } }: Route.ComponentProps) {
  return (
    <Shell path={`/pesanan/${checkout.id}?t=${checkout.token}`} place="orders">
      <Island name="OrderView" props={{ checkout, pickupQrs }} />
      <ParcelCards checkout={checkout} />
    </Shell>
  );
}
