import type { BuyerRefund } from "@pasar/contracts/refund";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { Field, fieldState } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { OrderForm } from "./order-form";

const WORDS: Record<BuyerRefund["state"], () => string> = {
  under_way: m.refund_under_way,
  account_needed: m.refund_account_needed,
  transfer: m.refund_transfer,
  paid: m.refund_paid,
};

/** What goes back to the buyer, where it stands, and the form for an account where one is needed. */
export function RefundCard({ refunds, path }: { refunds: readonly BuyerRefund[]; path: string }) {
  if (refunds.length === 0) return null;
  return (
    <section className="card mt-4 p-4" aria-labelledby="uang-kembali" data-refunds>
      <h2 id="uang-kembali" className="flex items-center gap-2 text-[1.1rem] font-bold">
        <Icon name="cash" /> {m.refund_title()}
      </h2>
      <ul className="mt-1 divide-y divide-line">
        {refunds.map(({ id, amount, state, paid_at }) => (
          <li key={id} className="py-2">
            <strong className="block text-[1.3rem] leading-tight">{formatRupiah(amount)}</strong>
            <span role="status">
              {WORDS[state]()}
              {paid_at && ` ${formatMoment(paid_at, { locale: getLocale() })}`}
            </span>
          </li>
        ))}
      </ul>
      {refunds.some(({ state }) => state === "account_needed") && <AccountForm path={path} />}
    </section>
  );
}

function AccountForm({ path }: { path: string }) {
  return (
    <OrderForm path={path} command="account">
      <Field id="refund-bank" label={m.refund_bank()}>
        <input
          {...fieldState("refund-bank", null)}
          className="field"
          name="bank"
          required
          minLength={2}
          maxLength={40}
        />
      </Field>
      <Field id="refund-number" label={m.refund_number()}>
        <input
          {...fieldState("refund-number", null)}
          className="field"
          name="number"
          required
          inputMode="numeric"
          pattern="[0-9 .\-]{6,40}"
          autoComplete="off"
        />
      </Field>
      <Field id="refund-holder" label={m.refund_holder()}>
        <input
          {...fieldState("refund-holder", null)}
          className="field"
          name="holder_name"
          required
          minLength={3}
          maxLength={80}
        />
      </Field>
      <button type="submit" className="button button-main w-full">
        {m.refund_send_account()}
      </button>
    </OrderForm>
  );
}
