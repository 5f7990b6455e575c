import type { Quote, QuotePayment } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { PaymentMethod } from "@pasar/contracts/order";
import { useState } from "react";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { ErrorLine } from "../../ui/field";
import { Icon, type IconName } from "../../ui/icon";
import { ProblemBox, problemsOf } from "../../ui/quote-problems";
import { composeOrder } from "./order-plan";
import { OrderSummary } from "./order-summary";
import { StepButtons } from "./step-buttons";

const METHODS: Record<PaymentMethod, { icon: IconName; word: () => string; help: () => string }> = {
  qris: { icon: "qr", word: m.pay_qris, help: m.pay_qris_help },
  bri_va: { icon: "bank", word: m.pay_bri_va, help: m.pay_bri_va_help },
  cod: { icon: "cash", word: m.pay_cod, help: m.pay_cod_help },
};

interface PayStepProps {
  quote: Quote;
  asking: boolean;
  refusal: ErrorBody | null;
  onPlace: () => void;
  onBack: () => void;
}

/** Last screen: what it costs, how it is paid, and the order itself. */
export function PayStep({ quote, asking, refusal, onPlace, onBack }: PayStepProps) {
  const draft = useCheckoutDraft();
  const [checked, setChecked] = useState(false);
  const problems = problemsOf(quote);
  const usable = quote.payments.some(({ method, available }) => available && method === draft.method);

  function place() {
    setChecked(true);
    if (usable && composeOrder(quote, draft)) onPlace();
  }

  return (
    <>
      <div role="alert">
        {refusal && <Refusal refusal={refusal} />}
        {problems.map((problem) => (
          <ProblemBox key={`${problem.code}${problem.variant_id}`} problem={problem} quote={quote} />
        ))}
      </div>
      <OrderSummary quote={quote} />
      <fieldset className="card mt-3 p-4">
        <legend className="float-left mb-1 w-full text-[1.1rem] font-bold">{m.how_to_pay()}</legend>
        <div className="clear-both" />
        {quote.payments.map((payment) => (
          <PaymentChoice key={payment.method} payment={payment} chosen={draft.method === payment.method} />
        ))}
        {checked && !usable && <ErrorLine text={m.error_method()} />}
      </fieldset>
      <StepButtons
        word={asking ? m.quote_asking() : m.place_order()}
        disabled={asking || problems.length > 0}
        onNext={place}
        onBack={onBack}
      />
    </>
  );
}

function Refusal({ refusal }: { refusal: ErrorBody }) {
  return (
    <div className="mt-3 rounded-xl border-l-4 border-clay bg-clay-pale p-3">
      <ErrorLine text={refusal.message} />
      {Object.values(refusal.fields ?? {})
        .filter((sentence) => sentence !== refusal.message)
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </div>
  );
}

function PaymentChoice({ payment, chosen }: { payment: QuotePayment; chosen: boolean }) {
  const { method, available, reason } = payment;
  const { icon, word, help } = METHODS[method];
  const change = useCheckoutDraft((draft) => draft.change);
  return (
    <label className="mt-2 flex min-h-14 items-start gap-3 rounded-xl border-2 border-line p-3 has-checked:border-leaf has-checked:bg-leaf-pale has-disabled:bg-straw">
      <input
        className="mt-0.5 size-6 shrink-0 accent-leaf"
        type="radio"
        name="method"
        value={method}
        disabled={!available}
        checked={chosen && available}
        onChange={() => change({ method })}
      />
      <span className="leading-snug">
        <span className="flex items-center gap-2 font-bold">
          <Icon name={icon} size={22} /> {word()}
        </span>
        <span className="block text-[0.9rem] text-soft">{reason ?? help()}</span>
      </span>
    </label>
  );
}
