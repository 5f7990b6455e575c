import { m } from "../../paraglide/messages.js";
import { Field, fieldState } from "../../ui/field";
import { OrderForm } from "./order-form";

/** Asks for the account that money is transferred to which cannot go back the way it came. */
export function AccountForm({ path }: { path: string }) {
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
