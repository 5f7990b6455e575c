import { redirect } from "react-router";
import { checkoutById } from "../features/checkout/checkout.server";
import { OrderBill } from "../features/orders/order-bill";
import { sendOrderCommand } from "../features/orders/order-command.server";
import { OrderDesk } from "../features/orders/order-desk";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { orErrorPage, problemOf } from "../lib/backend.server";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import { ErrorLine } from "../ui/field";
import type { Route } from "./+types/order";

export const handle = { lite: true };
export const headers = () => PRIVATE_PAGE;
export const meta = () => privateMeta(m.order_title());

export async function loader({ params, request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  return orErrorPage(checkoutById(params.id, token));
}

/** Answers the page's own forms: back to the page when it was done, else the page says why not. */
export async function action({ params, request }: Route.ActionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const token = searchParams.get("t") ?? "";
  const problem = await problemOf(sendOrderCommand(params.id, token, await request.formData()));
  return problem ? { problem } : redirect(`${pathname}?${new URLSearchParams({ t: token })}`, 303);
}

export default function Order({ loaderData: checkout, actionData }: Route.ComponentProps) {
  return (
    <Shell path={`/pesanan/${checkout.id}?t=${checkout.token}`} place="orders">
      {actionData && (
        <div role="alert" className="px-4 pt-3">
          <ErrorLine text={actionData.problem} />
        </div>
      )}
      <Island name="OrderView" props={{ checkout }} />
      <OrderBill checkout={checkout} />
      <OrderDesk checkout={checkout} />
    </Shell>
  );
}
