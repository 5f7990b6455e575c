import { randomUUID } from "node:crypto";
import { type Checkout, changePaymentSchema } from "@pasar/contracts/checkout";
import { data, redirect } from "react-router";
import { changePayment, checkoutById, paymentChoices } from "../features/checkout/checkout.server";
import { PaymentChoices } from "../features/checkout/payment-choices";
import { Shell } from "../layout/shell";
import { BackendError, orErrorPage } from "../lib/backend.server";
import { localPath } from "../lib/locale";
import { PRIVATE_PAGE, privateMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import { ErrorLine } from "../ui/field";
import type { Route } from "./+types/change-payment";

export const handle = { lite: true };
export const headers = () => PRIVATE_PAGE;
export const meta = () => privateMeta(m.change_payment());

const pageOf = ({ id, token, payment }: Checkout) =>
  localPath(`/${payment.state === "awaiting" ? "bayar" : "pesanan"}/${id}?t=${token}`);
const tokenOf = (request: Request) => new URL(request.url).searchParams.get("t") ?? "";

/** The form carries the id of the change, so that a second tap changes nothing twice. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const token = tokenOf(request);
  const checkout = await orErrorPage(checkoutById(params.id, token));
  if (!checkout.payment.changeable) throw redirect(pageOf(checkout));
  const { payments } = await orErrorPage(paymentChoices(params.id, token));
  return { id: checkout.id, token, method: checkout.payment.method, payments, changeId: randomUUID() };
}

export async function action({ params, request }: Route.ActionArgs) {
  const form = await request.formData();
  const wanted = changePaymentSchema.safeParse({ id: form.get("id"), method: form.get("method") });
  if (!wanted.success) return data({ message: m.error_method() }, { status: 400 });
  try {
    return redirect(pageOf(await changePayment(params.id, tokenOf(request), wanted.data)));
  } catch (error) {
    if (error instanceof BackendError) return data({ message: error.body.message }, { status: error.status });
    throw error;
  }
}

/** A plain form: it works before any script has loaded. */
export default function ChangePayment({ loaderData, actionData }: Route.ComponentProps) {
  const { id, token, method, payments, changeId } = loaderData;
  return (
    <Shell path={`/bayar/${id}/ganti?t=${token}`} place="orders">
      <form method="post" className="px-3 pt-4">
        <h1 className="px-1 text-[1.4rem] font-extrabold">{m.change_payment()}</h1>
        <p className="px-1 text-soft">{m.change_payment_help()}</p>
        <div role="alert">{actionData && <ErrorLine text={actionData.message} />}</div>
        <input type="hidden" name="id" value={changeId} />
        <fieldset className="card mt-3 p-4">
          <legend className="sr-only">{m.how_to_pay()}</legend>
          <PaymentChoices payments={payments} chosen={method} />
        </fieldset>
        <button type="submit" className="button button-main mt-5 w-full text-[1.1rem]">
          {m.change_payment_do()}
        </button>
        <a className="button button-plain mt-2 w-full" href={localPath(`/bayar/${id}?t=${token}`)}>
          {m.back()}
        </a>
      </form>
    </Shell>
  );
}
