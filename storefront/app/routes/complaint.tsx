import { redirect } from "react-router";
import { checkoutById } from "../features/checkout/checkout.server";
import { sendComplaint } from "../features/orders/complain.server";
import { ComplaintForm } from "../features/orders/complaint-form";
import { Shell } from "../layout/shell";
import { orErrorPage, problemOf } from "../lib/backend.server";
import { localPath } from "../lib/locale";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import { ErrorLine } from "../ui/field";
import { Icon } from "../ui/icon";
import type { Route } from "./+types/complaint";

export const handle = { lite: true };
export const headers = () => PRIVATE_PAGE;
export const meta = () => privateMeta(m.complaint_open());

const pagesOf = (id: string, orderId: string, token: string) => ({
  order: localPath(`/pesanan/${id}?t=${token}`),
  own: `/pesanan/${id}/komplain/${orderId}?t=${token}`,
});

/** An order that cannot be complained of, or was already, is shown instead. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  const checkout = await orErrorPage(checkoutById(params.id, token));
  const order = checkout.orders.find(({ id }) => id === params.order);
  const pages = pagesOf(checkout.id, params.order, checkout.token);
  if (!order?.can_complain) throw redirect(pages.order);
  return { pages, seller: order.seller.name, number: order.number };
}

/** Sends the complaint with its photos: to the order's page when it was done, else what was written comes back. */
export async function action({ params, request }: Route.ActionArgs) {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  const form = await request.formData();
  const problem = await problemOf(sendComplaint(params.id, params.order, token, form));
  if (!problem) return redirect(pagesOf(params.id, params.order, encodeURIComponent(token)).order, 303);
  const [reason, wish, text] = ["reason", "wish", "text"].map((name) => String(form.get(name) ?? ""));
  return { problem, draft: { reason: reason ?? "", wish: wish ?? "", text: text ?? "" } };
}

export default function ComplaintPage({ loaderData: { pages, seller, number }, actionData }: Route.ComponentProps) {
  return (
    <Shell path={pages.own} place="orders">
      <div className="px-3 pt-4">
        <p>
          <a className="inline-flex min-h-12 items-center gap-1" href={pages.order}>
            <Icon name="back" size={22} /> {m.order_title()}
          </a>
        </p>
        <h1 className="px-1 text-[1.4rem] font-extrabold">{m.complaint_open()}</h1>
        <p className="px-1 text-soft">
          {seller}, {m.order_number({ number })}
        </p>
        {actionData && (
          <div role="alert" className="mt-2">
            <ErrorLine text={actionData.problem} />
          </div>
        )}
        <div className="card mt-3 p-4">
          <ComplaintForm path={localPath(pages.own)} draft={actionData?.draft ?? null} />
        </div>
      </div>
    </Shell>
  );
}
