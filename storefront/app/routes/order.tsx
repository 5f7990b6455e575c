import { pickupScanText } from "@pasar/contracts/pickup-scan";
import { redirect } from "react-router";
import { checkoutById } from "../features/checkout/checkout.server";
import { OrderBill } from "../features/orders/order-bill";
import { sendOrderCommand } from "../features/orders/order-command.server";
import { OrderDesk } from "../features/orders/order-desk";
import { OrderReceipts } from "../features/orders/order-receipts";
import { OrderView } from "../features/orders/order-view";
import { ParcelCards } from "../features/orders/parcel-cards";
import { PickupCards } from "../features/orders/pickup-cards";
import { qrAddress } from "../features/orders/qr-code.server";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { orErrorPage, problemOf } from "../lib/backend.server";
import { localPath } from "../lib/locale";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import { ErrorLine } from "../ui/field";
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

/** Answers the page's own forms: back to the page when it was done, else the page says why not. */
export async function action({ params, request }: Route.ActionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const token = searchParams.get("t") ?? "";
  const problem = await problemOf(sendOrderCommand(params.id, token, await request.formData()));
  return problem ? { problem } : redirect(`${pathname}?${new URLSearchParams({ t: token })}`, 303);
}

export default function Order({ loaderData: { checkout, pickupQrs }, actionData }: Route.ComponentProps) {
  return (
    <Shell path={`/pesanan/${checkout.id}?t=${checkout.token}`} place="orders">
      {actionData && (
        <div role="alert" className="px-4 pt-3">
          <ErrorLine text={actionData.problem} />
        </div>
      )}
      <Island name="OrderView" component={OrderView} props={{ checkout, pickupQrs }} />
      <PickupCards checkout={checkout} />
      <ParcelCards checkout={checkout} />
      <OrderBill checkout={checkout} />
      {checkout.payment.changeable && (
        <p className="mt-3 px-3">
          <a className="button button-plain w-full" href={localPath(`/bayar/${checkout.id}/ganti?t=${checkout.token}`)}>
            {m.change_payment()}
          </a>
        </p>
      )}
      <OrderDesk checkout={checkout} />
      <OrderReceipts checkout={checkout} />
    </Shell>
  );
}
