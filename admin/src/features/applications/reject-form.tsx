import type { ReviewedApplication } from "@pasar/contracts/joining";
import { failureText } from "../../lib/api";
import { useJoiningText } from "../../lib/joining-text";
import { ReasonForm } from "../../ui/reason-form";
import { useDecide } from "./decide";

export function RejectForm({ application }: { application: ReviewedApplication }) {
  const text = useJoiningText();
  const { mutate, isPending, error } = useDecide(application, "reject");
  return (
    <ReasonForm
      hint={text("review_reject_hint")}
      label={text("review_reason")}
      tooShort={text("review_reason_short")}
      button={text("review_reject")}
      isBusy={isPending}
      problem={error && failureText(error, text)}
      onSend={(reason) => mutate({ reason })}
    />
  );
}
