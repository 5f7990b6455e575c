import type { Quote } from "@pasar/contracts/checkout";
import { useSearchParams } from "react-router";
import { useBasket } from "../../device/basket";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { type QuoteState, useQuote } from "../../lib/use-quote";
import { m } from "../../paraglide/messages.js";
import { AddressStep } from "./address-step";
import { codesFor } from "./codes-for";
import { Notice, PendingAttempt, QuoteFailure } from "./notice";
import { composeOrder, contactProblems, firstOpenStep, type Step, stepsFor } from "./order-plan";
import { PayStep } from "./pay-step";
import { ReceiveStep } from "./receive-step";
import { usePlacing } from "./use-placing";

const TITLES: Record<Step, () => string> = {
  receive: m.step_receive,
  address: m.step_address,
  pay: m.step_pay,
};

/** The whole checkout, one screen at a time; everything typed stays on the device. */
export function CheckoutFlow() {
  const { lines, vouchers, opened } = useBasket();
  const { address, attempt, name, phone } = useCheckoutDraft();
  const known = contactProblems({ name, phone }).includes("phone") ? undefined : phone.trim();
  const asked = useQuote(lines, {
    villageCode: address.village?.code ?? null,
    phone: known,
    vouchers: codesFor(lines, vouchers),
  });
  const placing = usePlacing(asked.take);
  if (!opened) return <Notice text={m.basket_opening()} />;
  if (placing.state === "placed") return <Notice text={m.placed()} />;
  if (attempt) {
    return (
      <PendingAttempt
        sending={placing.state === "sending"}
        reason={placing.refusal?.message ?? null}
        onRetry={() => placing.retry(attempt)}
        onGiveUp={placing.giveUp}
      />
    );
  }
  if (!lines.length) return <Notice text={m.basket_empty()} link={{ path: "/cari", word: m.start_shopping() }} />;
  if (!asked.quote) {
    if (!asked.failure) return <Notice text={m.quote_asking()} />;
    return <NoQuote failure={asked.failure} askAgain={asked.askAgain} />;
  }
  if (!asked.quote.sellers.length)
    return <Notice text={m.basket_blocked()} link={{ path: "/keranjang", word: m.see_basket() }} />;
  return (
    <>
      <Screens quote={asked.quote} asking={asked.asking} placing={placing} />
      <QuoteFailure failure={asked.failure} askAgain={asked.askAgain} />
    </>
  );
}

interface NoQuoteProps {
  failure: NonNullable<QuoteState["failure"]>;
  askAgain: () => void;
}

/** A village that is no longer known must not lock this device out, so it is asked for anew. */
function NoQuote({ failure, askAgain }: NoQuoteProps) {
  const { address, change } = useCheckoutDraft();
  const text = failure === "unreachable" ? m.quote_unreachable() : failure.message;
  function tryAgain() {
    if (failure !== "unreachable" && failure.code === "area_mismatch")
      change({ address: { ...address, village: null } });
    askAgain();
  }
  return <Notice text={text} action={{ word: m.try_again(), onClick: tryAgain }} />;
}

interface ScreensProps {
  quote: Quote;
  asking: boolean;
  placing: ReturnType<typeof usePlacing>;
}

function Screens({ quote, asking, placing }: ScreensProps) {
  const draft = useCheckoutDraft();
  const [params, setParams] = useSearchParams();
  const steps = stepsFor(quote, draft.ways);
  const open = steps.indexOf(firstOpenStep(quote, draft));
  const current = Math.min(open, Math.max(0, steps.indexOf(params.get("langkah") as Step)));
  const step = steps[current] ?? "receive";

  function goTo(place: number) {
    const next = steps[place];
    if (next) setParams({ langkah: next });
    scrollTo(0, 0);
  }

  function place() {
    const order = composeOrder(quote, draft);
    if (order) void placing.place(order);
  }

  return (
    <div className="px-3 pt-4">
      <p className="px-1 text-soft">{m.step_of({ step: current + 1, steps: steps.length })}</p>
      <h1 className="px-1 text-[1.4rem] leading-tight font-extrabold">{TITLES[step]()}</h1>
      {step === "receive" && <ReceiveStep quote={quote} onNext={() => goTo(1)} />}
      {step === "address" && (
        <AddressStep quote={quote} asking={asking} onNext={() => goTo(2)} onBack={() => goTo(0)} />
      )}
      {step === "pay" && (
        <PayStep
          quote={quote}
          asking={asking}
          refusal={placing.refusal}
          onPlace={place}
          onBack={() => goTo(current - 1)}
        />
      )}
    </div>
  );
}
