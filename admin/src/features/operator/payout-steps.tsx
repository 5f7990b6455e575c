import type { OperatorPayout } from "@pasar/contracts/payouts";
import { type FormEvent, useState } from "react";
import { ActionButton } from "../../ui/action-button";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { TextField } from "../../ui/text-field";
import { useOperatorSession } from "./operator-session";
import { useOperatorText } from "./operator-text";
import { ProofPhoto } from "./proof-photo";
import { useOperatorStep } from "./use-operator-step";

const CAN_FAIL = new Set(["approved", "sent", "paid"]);

/** What an operator can say about a payout: that it was transferred or that it failed; both take two of them. */
export function PayoutSteps({ payout }: { payout: OperatorPayout }) {
  const say = useOperatorText();
  const { operator } = useOperatorSession();
  const [step, setStep] = useState<"paid" | "failed" | null>(null);
  const { state, batch_id, marked_by, failure_marked_by, reason } = payout;
  if (step) return <StepForm payout={payout} step={step} onBack={() => setStep(null)} />;
  const isMine = marked_by === operator?.id;
  const isToBeMarked = state === "sent" && batch_id !== null && !isMine;
  return (
    <div className="grid gap-2 empty:hidden">
      {state === "sent" && isMine && <p className="font-semibold">{say("wait_other")}</p>}
      {isToBeMarked && (
        <button type="button" className="button button-plain" onClick={() => setStep("paid")}>
          <Icon name="check" />
          {say(marked_by ? "confirm_payout" : "mark_payout")}
        </button>
      )}
      {failure_marked_by && failure_marked_by !== operator?.id && (
        <p className="font-semibold break-words">{say("failure_said", { reason: reason ?? "" })}</p>
      )}
      {failure_marked_by === operator?.id && <p className="font-semibold">{say("failure_wait")}</p>}
      {CAN_FAIL.has(state) && failure_marked_by !== operator?.id && (
        <button type="button" className="button button-danger" onClick={() => setStep("failed")}>
          <Icon name="close" />
          {say(failure_marked_by ? "confirm_failure" : "fail_payout")}
        </button>
      )}
    </div>
  );
}

interface StepFormProps {
  payout: OperatorPayout;
  step: "paid" | "failed";
  onBack: () => void;
}

/** The second operator types the number too, so that both have looked at the bank. */
function StepForm({ payout, step: name, onBack }: StepFormProps) {
  const say = useOperatorText();
  const { step, isBusy, problem, fields } = useOperatorStep("payouts", payout);
  const [words, setWords] = useState("");
  const [photo, setPhoto] = useState<string | null>(null);
  const isPaid = name === "paid";
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await step(name, isPaid ? { reference: words, ...(photo ? { proof_photo: photo } : {}) } : { reason: words }))
      onBack();
  };
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className="grid gap-3">
      <TextField
        label={say(isPaid ? "reference" : "fail_reason")}
        hint={isPaid ? say(payout.marked_by ? "confirm_payout_hint" : "reference_hint") : say("fail_hint")}
        value={words}
        error={fields[isPaid ? "reference" : "reason"] ?? null}
        onChange={setWords}
      />
      {isPaid && !payout.marked_by && <ProofPhoto value={photo} onChange={setPhoto} />}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {say("save")}
      </ActionButton>
      <button type="button" className="button button-plain" onClick={onBack}>
        {say("back_out")}
      </button>
    </form>
  );
}
