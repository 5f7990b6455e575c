import type { SellerKind } from "@pasar/contracts/catalogue";
import type { DraftAnswers } from "@pasar/contracts/joining";
import { checkQuestion, type JoiningProblems, QUESTIONS, type Question } from "@pasar/contracts/joining-rules";
import { localDate } from "@pasar/locale/time";
import { toPhone } from "../../lib/phone";
import type { IconName } from "../../ui/icon";

/** The drawing that stands for each question. */
export const QUESTION_ICONS: Record<Question, IconName> = {
  name: "shop",
  village_code: "pin",
  address: "pin",
  formed_on: "clock",
  minutes: "note",
  members: "person",
  business: "box",
  bank_account: "wallet",
  photos: "eye",
  mentor_id: "person",
  shop_phone: "phone",
  runner: "shop",
  bank_agent: "cash",
  hours: "clock",
  terminal: "receipt",
  suppliers: "truck",
};

/** The questions of a kind, in the order they are asked. */
export function questionsOf(kind: SellerKind): readonly Question[] {
  return QUESTIONS[kind];
}

/** The question of a kind that an address names, if there is one. */
export function questionNamed(kind: SellerKind, name: string | undefined): Question | undefined {
  return questionsOf(kind).find((question) => question === name);
}

/** The question after this one; undefined after the last. */
export function questionAfter(kind: SellerKind, question: Question): Question | undefined {
  return questionsOf(kind)[questionsOf(kind).indexOf(question) + 1];
}

/** The question an answer's path (`members.2.phone`) belongs to. */
export function questionOfPath(path: string): string {
  const [first = ""] = path.split(".");
  return first === "run_by_official" ? "runner" : first;
}

interface Written {
  kind: SellerKind;
  answers: DraftAnswers;
  phone: string;
  names: Record<string, string>;
}

/** What is wrong with one answer by the rules this phone knows. */
export function problemsOf(question: Question, { kind, answers, phone, names }: Written): JoiningProblems {
  const facts = {
    today: localDate(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone),
    applicantPhone: phone,
    kubeName: names[answers.runner?.kube_id ?? ""],
    toPhone,
  };
  return checkQuestion(question, kind, answers, facts);
}
