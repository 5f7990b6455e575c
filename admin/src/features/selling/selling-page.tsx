import { useParams } from "react-router";
import { failureText } from "../../lib/api";
import { useOfficeText } from "../../lib/office-text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { ReasonForm } from "../../ui/reason-form";
import { useChangeSelling } from "./change-selling";

/** Asks why, then stops a seller from selling. */
export function SuspendPage() {
  const { id = "" } = useParams();
  const text = useOfficeText();
  const { mutate, isPending, error } = useChangeSelling(id, "suspend");
  return (
    <Page title={text("selling_suspend")} backTo={`/dinas/penjual/${id}`}>
      <ReasonForm
        hint={text("selling_suspend_hint")}
        label={text("selling_reason")}
        labelHint={text("selling_reason_hint")}
        tooShort={text("review_reason_short")}
        button={text("selling_suspend")}
        isBusy={isPending}
        problem={error && failureText(error, text)}
        onSend={(reason) => mutate({ reason })}
      />
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
