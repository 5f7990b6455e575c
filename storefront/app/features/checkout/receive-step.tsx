import type { Quote } from "@pasar/contracts/checkout";
import { useState } from "react";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { ErrorLine, Field, fieldState } from "../../ui/field";
import { contactProblems, pickupProblem } from "./order-plan";
import { SellerWays } from "./seller-ways";
import { StepButtons } from "./step-buttons";

/** First screen: who buys, and how each seller's goods are received. */
export function ReceiveStep({ quote, onNext }: { quote: Quote; onNext: () => void }) {
  const draft = useCheckoutDraft();
  const [checked, setChecked] = useState(false);
  const wrong = contactProblems(draft);
  const undecided = quote.sellers.some(({ seller }) => draft.ways[seller.id] === undefined);
  const pickupOpen = quote.sellers.some((seller) => pickupProblem(seller, draft));
  const nameError = checked && wrong.includes("name") ? m.error_name() : null;
  const phoneError = checked && wrong.includes("phone") ? m.error_phone() : null;

  function next() {
    setChecked(true);
    if (wrong[0]) document.getElementById(wrong[0])?.focus();
    else if (!undecided && !pickupOpen) onNext();
  }

  return (
    <>
      <section className="card mt-3 grid gap-4 p-4">
        <Field id="name" label={m.name()} error={nameError}>
          <input
            {...fieldState("name", nameError)}
            className="field"
            autoComplete="name"
            maxLength={80}
            value={draft.name}
            onChange={(event) => draft.change({ name: event.currentTarget.value })}
          />
        </Field>
        <Field id="phone" label={m.phone()} help={m.phone_help()} error={phoneError}>
          <input
            {...fieldState("phone", phoneError)}
            className="field"
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={24}
            placeholder="0812 3456 7890"
            value={draft.phone}
            onChange={(event) => draft.change({ phone: event.currentTarget.value })}
          />
        </Field>
      </section>
      {quote.sellers.map((seller) => (
        <SellerWays key={seller.seller.id} quote={seller} />
      ))}
      <div role="alert">{checked && undecided && <ErrorLine text={m.error_way()} />}</div>
      <StepButtons word={m.next()} onNext={next} />
    </>
  );
}
