import type { DraftAnswers } from "@pasar/contracts/joining";
import type { Question } from "@pasar/contracts/joining-rules";
import type { JoiningTranslate } from "../../lib/joining-text";
import { formatPhone } from "../../lib/phone";

interface Told {
  answers: DraftAnswers;
  names: Record<string, string>;
  text: JoiningTranslate;
}

const WORDS: Record<Question, (told: Told) => string | undefined> = {
  name: ({ answers }) => answers.name,
  village_code: ({ answers, names }) => named(answers.village_code, names),
  address: ({ answers }) => answers.address,
  shop_phone: ({ answers }) => formatPhone(answers.shop_phone ?? ""),
  formed_on: ({ answers }) => answers.formed_on,
  minutes: ({ answers }) => answers.minutes?.summary,
  members: ({ answers, text }) =>
    answers.members?.length ? text("join_members_count", { count: answers.members.length }) : undefined,
  business: ({ answers, names }) => named(answers.business, names),
  bank_account: ({ answers: { bank_account } }) =>
    joined(bank_account?.bank, bank_account?.number, bank_account?.holder),
  photos: ({ answers, text }) =>
    answers.photos?.length ? text("join_photos_count", { count: answers.photos.length }) : undefined,
  mentor_id: ({ answers, names, text }) =>
    answers.mentor_id === null ? text("join_no_mentor") : named(answers.mentor_id, names),
  runner: ({ answers: { runner }, names, text }) =>
    runner?.kind && joined(text(`join_runner_${runner.kind}`), named(runner.kube_id, names)),
  bank_agent: ({ answers: { bank_agent } }) => joined(bank_agent?.bank, bank_agent?.number),
  hours: ({ answers: { hours } }) => (hours?.open && hours.close ? `${hours.open}–${hours.close}` : undefined),
  terminal: ({ answers, text }) => answers.terminal && text(`join_terminal_${answers.terminal}`),
  suppliers: ({ answers }) => joined(...(answers.suppliers ?? []).map(({ name }) => name)),
};

/** The answer to a question in one line; empty when there is none yet. */
export function summaryOf(question: Question, told: Told): string {
  return WORDS[question](told) ?? "";
}

function named(id: string | null | undefined, names: Record<string, string>): string | undefined {
  return id ? (names[id] ?? id) : undefined;
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
