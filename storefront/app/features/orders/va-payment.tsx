import { m } from "../../paraglide/messages.js";
import { CopyButton } from "../../ui/copy-button";
import { Steps } from "../../ui/steps";

/** A BRI virtual account number in groups of four, with the steps for paying it. */
export function VaPayment({ number }: { number: string }) {
  return (
    <section className="card mt-3 p-4" aria-labelledby="va">
      <h2 id="va" className="text-[1.2rem] font-extrabold">
        {m.pay_bri_va()}
      </h2>
      <p className="mt-1 text-soft">{m.va_number()}</p>
      <p className="text-[1.35rem] leading-tight font-extrabold tabular-nums">
        {number.replace(/(\d{4})(?=\d)/g, "$1 ")}
      </p>
      <p className="mt-2">
        <CopyButton text={number} what={m.va_number()} />
      </p>
      <Steps steps={[m.va_step_1(), m.va_step_2(), m.va_step_3()]} />
    </section>
  );
}
