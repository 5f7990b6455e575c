import type { ReviewedApplication } from "@pasar/contracts/joining";
import { type FormEvent, useState } from "react";
import { failureText } from "../../lib/api";
import { useJoiningText } from "../../lib/joining-text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { TextField } from "../../ui/text-field";
import { useDecide } from "./decide";

const LONGEST_REASON = 500;
const SHORTEST_REASON = 5;

export function RejectForm({ application }: { application: ReviewedApplication }) {
  const text = useJoiningText();
  const { mutate, isPending, error } = useDecide(application, "reject");
  const [reason, setReason] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isShort) mutate({ reason });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p>{text("review_reject_hint")}</p>
      <TextField
        label={text("review_reason")}
        lines={4}
        maxLength={LONGEST_REASON}
        value={reason}
        error={isChecked && isShort ? text("review_reason_short") : null}
        onChange={setReason}
      />
      {error && <Notice tone="bad">{failureText(error, text)}</Notice>}
      <ActionButton icon="close" isBusy={isPending}>
        {text("review_reject")}
      </ActionButton>
    </form>
  );
}
