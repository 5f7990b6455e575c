import type { ReviewedApplication } from "@pasar/contracts/joining";
import { ApiError, failureText } from "../../lib/api";
import { useJoiningText } from "../../lib/joining-text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { answerLines } from "./answer-lines";
import { useDecide } from "./decide";

export function ApproveForm({ application }: { application: ReviewedApplication }) {
  const text = useJoiningText();
  const { mutate, isPending, error } = useDecide(application, "approve");
  const { members = [] } = application.answers;
  return (
    <div className="grid gap-5">
      <p className="text-[1.12rem]">{text("review_approve_hint", { members: members.length })}</p>
      {error && (
        <Notice tone="bad">
          {failureText(error, text)}
          <Wrong application={application} fields={error instanceof ApiError ? error.fields : {}} />
        </Notice>
      )}
      <ActionButton icon="check" isBusy={isPending} onPress={() => mutate({})}>
        {text("review_approve")}
      </ActionButton>
    </div>
  );
}

interface WrongProps {
  application: ReviewedApplication;
  fields: Readonly<Record<string, string>>;
}

/** What changed since the application was handed in, line by line. */
function Wrong({ application, fields }: WrongProps) {
  const text = useJoiningText();
  const lines = answerLines(application, text);
  return (
    <ul className="mt-1 font-normal">
      {Object.entries(fields).map(([path, sentence]) => (
        <li key={path}>
          {lines.find((line) => path === line.path || path.startsWith(`${line.path}.`))?.value ?? path}: {sentence}
        </li>
      ))}
    </ul>
  );
}
