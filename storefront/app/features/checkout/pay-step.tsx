import type { Quote } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import { useState } from "react";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { ErrorLine } from "../../ui/field";
import { ProblemBox, problemsOf } from "../../ui/quote-problems";
import { composeOrder, paymentsFor } from "./order-plan";
import { OrderSummary } from "./order-summary";
import { PaymentChoices } from "./payment-choices";
import { StepButtons } from "./step-buttons";

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
  const payments = paymentsFor(quote, draft, {
    atOutlet: m.outlet_paid_first(),
    byCourier: m.courier_paid_first(),
  });
  const usable = payments.some(({ method, available }) => available && method === draft.method);

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
      <OrderSummary quote={quote} asking={asking} />
      <fieldset className="card mt-3 p-4">
        <legend className="float-left mb-1 w-full text-[1.1rem] font-bold">{m.how_to_pay()}</legend>
        <div className="clear-both" />
        <PaymentChoices payments={payments} chosen={draft.method} onChoose={(method) => draft.change({ method })} />
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
