import type { Question } from "@pasar/contracts/joining-rules";
import { Link } from "react-router";
import { type JoiningTextKey, useJoiningText } from "../../lib/joining-text";
import { Icon, type IconName } from "../../ui/icon";
import { useDraft } from "./draft";
import { QUESTION_ICONS } from "./questions";
import { summaryOf } from "./summary";

/** `asked`: the officer wants it changed and it was not touched since; `changed`: it was. */
export type QuestionState = "open" | "done" | "asked" | "changed";

const MARKS: Record<QuestionState, { icon: IconName; label: JoiningTextKey; style: string }> = {
  open: { icon: "clock", label: "join_state_open", style: "bg-turmeric-pale text-turmeric-ink" },
  done: { icon: "check", label: "join_state_done", style: "bg-leaf-pale text-leaf-deep" },
  asked: { icon: "alert", label: "join_state_asked", style: "bg-clay-pale text-clay" },
  changed: { icon: "check", label: "join_state_changed", style: "bg-leaf-pale text-leaf-deep" },
};

/** One question with its answer so far; leads to its page. */
export function QuestionRow({ question, state }: { question: Question; state: QuestionState }) {
  const text = useJoiningText();
  const { answers, names } = useDraft();
  const { icon, label, style } = MARKS[state];
  const summary = summaryOf(question, { answers, names, text });
  return (
    <Link to={`/daftar/${question}`} className="card flex min-h-16 items-center gap-3 px-4 py-3 hover:bg-leaf-pale">
      <span className="text-leaf">
        <Icon name={QUESTION_ICONS[question]} size={28} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block leading-snug font-bold">{text(`join_question_${question}`)}</span>
        {summary && <span className="line-clamp-2 block text-soft">{summary}</span>}
        <span className={`badge mt-1 ${style}`}>
          <Icon name={icon} size={16} />
          {text(label)}
        </span>
      </span>
      <Icon name="chevron" />
    </Link>
  );
}
