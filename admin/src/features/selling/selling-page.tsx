import { type FormEvent, useState } from "react";
import { useParams } from "react-router";
import { failureText } from "../../lib/api";
import { useOfficeText } from "../../lib/office-text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { TextField } from "../../ui/text-field";
import { useChangeSelling } from "./change-selling";

const LONGEST_REASON = 500;
const SHORTEST_REASON = 5;

/** Asks why, then stops a seller from selling. */
export function SuspendPage() {
  const { id = "" } = useParams();
  const text = useOfficeText();
  const { mutate, isPending, error } = useChangeSelling(id, "suspend");
  const [reason, setReason] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isShort) mutate({ reason });
  };
  return (
    <Page title={text("selling_suspend")} backTo={`/dinas/penjual/${id}`}>
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        <p>{text("selling_suspend_hint")}</p>
        <TextField
          label={text("selling_reason")}
          hint={text("selling_reason_hint")}
          lines={4}
          maxLength={LONGEST_REASON}
          value={reason}
          error={isChecked && isShort ? text("review_reason_short") : null}
          onChange={setReason}
        />
        {error && <Notice tone="bad">{failureText(error, text)}</Notice>}
        <ActionButton icon="close" isBusy={isPending}>
          {text("selling_suspend")}
        </ActionButton>
      </form>
    </Page>
  );
}

/** Lets a suspended seller sell again. */
export function ReopenPage() {
  const { id = "" } = useParams();
  const text = useOfficeText();
  const { mutate, isPending, error } = useChangeSelling(id, "reopen");
  return (
    <Page title={text("selling_reopen")} backTo={`/dinas/penjual/${id}`}>
      <div className="grid gap-5">
        <p>{text("selling_reopen_hint")}</p>
        {error && <Notice tone="bad">{failureText(error, text)}</Notice>}
        <ActionButton icon="check" isBusy={isPending} onPress={() => mutate({})}>
          {text("selling_reopen")}
        </ActionButton>
      </div>
    </Page>
  );
}
