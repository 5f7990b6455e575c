import type { ReviewedApplication } from "@pasar/contracts/joining";
import { type FormEvent, useState } from "react";
import { failureText } from "../../lib/api";
import { useJoiningText } from "../../lib/joining-text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { TextField } from "../../ui/text-field";
import { type AnswerLine, answerLines } from "./answer-lines";
import { useDecide } from "./decide";

const LONGEST_REASON = 500;
const SHORTEST_REASON = 5;

/** Marks answers that have to change, each with the reason the group will read. */
export function CorrectForm({ application }: { application: ReviewedApplication }) {
  const text = useJoiningText();
  const { mutate, isPending, error } = useDecide(application, "correct");
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [note, setNote] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const marked = Object.entries(reasons);
  const isReady = marked.length > 0 && marked.every(([, reason]) => reason.trim().length >= SHORTEST_REASON);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isReady) mutate({ fields: reasons, ...(note.trim() ? { note } : {}) });
  };
  const mark = (path: string, isMarked: boolean) => {
    const { [path]: _, ...others } = reasons;
    setReasons(isMarked ? { ...others, [path]: "" } : others);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      <p>{text("review_correct_hint")}</p>
      <ul className="grid gap-2">
        {answerLines(application, text).map((line) => (
          <li key={line.path} className="card p-4">
            <MarkLine line={line} isMarked={line.path in reasons} onMark={(isMarked) => mark(line.path, isMarked)} />
            {line.path in reasons && (
              <TextField
                label={text("review_field_reason", { field: line.label })}
                lines={2}
                maxLength={LONGEST_REASON}
                value={reasons[line.path] ?? ""}
                error={isChecked && isShort(reasons[line.path]) ? text("review_reason_short") : null}
                onChange={(reason) => setReasons({ ...reasons, [line.path]: reason })}
              />
            )}
          </li>
        ))}
      </ul>
      <TextField
        label={text("review_note")}
        hint={text("join_optional")}
        lines={3}
        maxLength={LONGEST_REASON}
        value={note}
        onChange={setNote}
      />
      {isChecked && marked.length === 0 && <Notice tone="bad">{text("review_nothing_marked")}</Notice>}
      {error && <Notice tone="bad">{failureText(error, text)}</Notice>}
      <ActionButton icon="note" isBusy={isPending}>
        {text("review_correct_send")}
      </ActionButton>
    </form>
  );
}

function isShort(reason = ""): boolean {
  return reason.trim().length < SHORTEST_REASON;
}

interface MarkLineProps {
  line: AnswerLine;
  isMarked: boolean;
  onMark: (isMarked: boolean) => void;
}

function MarkLine({ line, isMarked, onMark }: MarkLineProps) {
  return (
    <label className="mb-2 flex min-h-12 cursor-pointer items-center gap-3">
      <input
        type="checkbox"
        className="size-6 shrink-0 accent-leaf"
        checked={isMarked}
        onChange={({ target }) => onMark(target.checked)}
      />
      <span className="min-w-0 flex-1">
        <span className="block text-soft">{line.label}</span>
        <span className="line-clamp-3 block font-semibold">{line.value}</span>
      </span>
    </label>
  );
}
