import type { SellerKind } from "@pasar/contracts/catalogue";
import type { Application } from "@pasar/contracts/joining";
import { Link } from "react-router";
import { useJoiningText } from "../../lib/joining-text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { AccountLink } from "./account-link";
import { useApplicant } from "./application";
import { correctionsOf } from "./correction-notice";
import { useDraft } from "./draft";
import { DraftState } from "./draft-state";
import { useRefused } from "./problems";
import { QuestionRow, type QuestionState } from "./question-row";
import { problemsOf, questionOfPath, questionsOf } from "./questions";
import { SubmitButton } from "./submit-button";

/** All answers at a glance: how far one is, what is left, and the way to hand it in. */
export function Review({ application }: { application: Application | null }) {
  const text = useJoiningText();
  const { kind } = useDraft();
  const states = useStates(application);
  if (!kind) return null;
  const left = states.filter(({ state }) => state !== "done" && state !== "changed");
  const done = states.length - left.length;
  const [next] = left;
  return (
    <Page
      title={text(application?.status === "correction" ? "join_correct_title" : "join_title")}
      over={text(`join_kind_${kind}`)}
      action={
        next ? (
          <Link to={`/daftar/${next.question}`} className="button button-main">
            {text(done === 0 ? "join_begin" : "join_go_on")}
            <Icon name="chevron" size={28} />
          </Link>
        ) : (
          <SubmitButton />
        )
      }
    >
      <div className="grid gap-4">
        <DraftState />
        {application?.status === "correction" && (
          <Notice tone="warning">
            {text("join_correction_intro")}
            {application.note && <p className="mt-1 font-normal">{application.note}</p>}
          </Notice>
        )}
        <Progress done={done} all={states.length} />
        <ol className="grid gap-2">
          {states.map(({ question, state }) => (
            <li key={question}>
              <QuestionRow question={question} state={state} />
            </li>
          ))}
        </ol>
        <AccountLink />
      </div>
    </Page>
  );
}

function useStates(application: Application | null) {
  const draft = useDraft();
  const phone = useApplicant()?.phone ?? "";
  const { fields } = useRefused();
  const kind: SellerKind = draft.kind ?? "kube";
  return questionsOf(kind).map((question) => {
    const isRefused = Object.keys(fields).some((path) => questionOfPath(path) === question);
    const isWrong = isRefused || Object.keys(problemsOf(question, { ...draft, kind, phone })).length > 0;
    const isAsked = correctionsOf(application, question).length > 0;
    return { question, state: stateOf({ isWrong, isAsked, isChanged: draft.changed.includes(question) }) };
  });
}

function stateOf(now: { isWrong: boolean; isAsked: boolean; isChanged: boolean }): QuestionState {
  if (now.isWrong) return "open";
  if (!now.isAsked) return "done";
  return now.isChanged ? "changed" : "asked";
}

function Progress({ done, all }: { done: number; all: number }) {
  const text = useJoiningText();
  return (
    <div>
      <p className="mb-1 font-bold tabular-nums">{text("join_progress", { done, all })}</p>
      <progress
        className="h-3 w-full appearance-none overflow-hidden rounded-full bg-straw [&::-moz-progress-bar]:bg-leaf [&::-webkit-progress-bar]:bg-straw [&::-webkit-progress-value]:bg-leaf"
        max={all}
        value={done}
        aria-label={text("join_progress_label")}
      />
    </div>
  );
}
