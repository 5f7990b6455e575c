import type { Question } from "@pasar/contracts/joining-rules";
import { type ComponentType, useState } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { useJoiningText } from "../../lib/joining-text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { AccountAnswer, BankAgentAnswer, HoursAnswer } from "./answers/account-answers";
import type { AnswerProps } from "./answers/answer-props";
import { BusinessAnswer, MentorAnswer, RunnerAnswer, TerminalAnswer } from "./answers/choice-answers";
import { MinutesAnswer, PhotosAnswer } from "./answers/photo-answers";
import { MembersAnswer, SuppliersAnswer } from "./answers/row-answers";
import { AddressAnswer, FormedAnswer, NameAnswer, PhoneAnswer } from "./answers/text-answers";
import { VillageAnswer } from "./answers/village-answer";
import { useApplication } from "./application";
import { CorrectionNotice } from "./correction-notice";
import { answer, useDraft } from "./draft";
import { DraftState } from "./draft-state";
import { forgetRefused, useProblems } from "./problems";
import { questionAfter, questionNamed, questionsOf } from "./questions";

const ANSWERS: Record<Question, ComponentType<AnswerProps>> = {
  name: NameAnswer,
  village_code: VillageAnswer,
  address: AddressAnswer,
  shop_phone: PhoneAnswer,
  formed_on: FormedAnswer,
  minutes: MinutesAnswer,
  members: MembersAnswer,
  business: BusinessAnswer,
  bank_account: AccountAnswer,
  photos: PhotosAnswer,
  mentor_id: MentorAnswer,
  runner: RunnerAnswer,
  bank_agent: BankAgentAnswer,
  hours: HoursAnswer,
  terminal: TerminalAnswer,
  suppliers: SuppliersAnswer,
};

/** One question of the application on a screen of its own. */
export function QuestionPage() {
  const { question: named } = useParams();
  const kind = useDraft((draft) => draft.kind);
  const question = kind ? questionNamed(kind, named) : undefined;
  if (!question) return <Navigate to="/daftar" replace />;
  return <OneQuestion key={question} question={question} />;
}

function OneQuestion({ question }: { question: Question }) {
  const text = useJoiningText();
  const go = useNavigate();
  const { kind, answers } = useDraft();
  const { data } = useApplication();
  const { problemAt, has } = useProblems(question);
  const [isChecked, setIsChecked] = useState(false);
  if (!kind) return null;
  const questions = questionsOf(kind);
  const next = questionAfter(kind, question);
  const Answer = ANSWERS[question];
  const goOn = () => {
    if (has()) setIsChecked(true);
    else void go(next ? `/daftar/${next}` : "/daftar");
  };
  const keep: AnswerProps["keep"] = (change) => {
    forgetRefused(question);
    answer(question, change);
  };
  return (
    <Page
      title={text(`join_question_${question}`)}
      over={text("join_question_number", { number: questions.indexOf(question) + 1, count: questions.length })}
      backTo="/daftar"
      action={
        <button type="button" className="button button-main" onClick={goOn}>
          {text(next ? "join_next" : "join_to_review")}
          <Icon name="chevron" size={28} />
        </button>
      }
    >
      <div className="grid gap-5">
        <DraftState />
        <CorrectionNotice application={data?.application} question={question} />
        <Answer kind={kind} answers={answers} keep={keep} problem={(path) => problemShown(path)} />
      </div>
    </Page>
  );

  function problemShown(path: string): string | null {
    return isChecked ? problemAt(path) : null;
  }
}
