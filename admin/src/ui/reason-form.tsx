import { type FormEvent, useState } from "react";
import { ActionButton } from "./action-button";
import { Notice } from "./notice";
import { TextField } from "./text-field";

const LONGEST_REASON = 500;
const SHORTEST_REASON = 5;

interface ReasonFormProps {
  /** What follows from the decision. */
  hint: string;
  label: string;
  labelHint?: string;
  tooShort: string;
  button: string;
  isBusy: boolean;
  problem: string | null;
  onSend: (reason: string) => void;
}

/** Asks an officer why something is refused or stopped. */
export function ReasonForm({ hint, label, labelHint, tooShort, button, isBusy, problem, onSend }: ReasonFormProps) {
  const [reason, setReason] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isShort) onSend(reason);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p>{hint}</p>
      <TextField
        label={label}
        hint={labelHint}
        lines={4}
        maxLength={LONGEST_REASON}
        value={reason}
        error={isChecked && isShort ? tooShort : null}
        onChange={setReason}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="close" isBusy={isBusy}>
        {button}
      </ActionButton>
    </form>
  );
}
