import type { SellerKind } from "./catalogue";
import type { DraftAnswers } from "./joining";
import { holderNamesGroup, isDay, isSameName, nameProblem } from "./joining-text";
import type { MemberRole } from "./permissions";

/** A group has 5 to 20 families (Permensos 2/2019). */
export const FEWEST_MEMBERS = 5;
export const MOST_MEMBERS = 20;
export const MOST_PHOTOS = 6;
const LONGEST_NAME = 80;
const LONGEST_TEXT = 200;
const SHORTEST_SUMMARY = 20;
const LONGEST_SUMMARY = 2_000;
const MOST_SUPPLIERS = 20;
/** KUBE exist since 1982. */
const FIRST_DAY = "1982-01-01";
const CLOCK = /^([01]\d|2[0-3])\.[0-5]\d$/;
const ACCOUNT_NUMBER = /^\d{8,18}$/;
const AGENT_NUMBER = /^[A-Za-z0-9-]{4,24}$/;
const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** What can be wrong with one answer; each has a sentence in both languages. */
export const JOINING_PROBLEMS = [
  "required",
  "too_short",
  "too_long",
  "odd_characters",
  "phone_wrong",
  "phone_twice",
  "person_elsewhere",
  "person_officer",
  "applicant_missing",
  "too_few_members",
  "too_many_members",
  "one_ketua",
  "one_sekretaris",
  "one_bendahara",
  "one_penanggung_jawab",
  "date_wrong",
  "date_future",
  "date_too_early",
  "before_formation",
  "account_number",
  "holder_without_name",
  "holder_is_person",
  "choice_gone",
  "picture_gone",
  "official_runs",
  "official_supplies",
  "hours_wrong",
  "too_many_rows",
] as const;
export type JoiningProblem = (typeof JOINING_PROBLEMS)[number];

/** Path of an answer (`members.2.phone`) -> what is wrong with it. */
export type JoiningProblems = Record<string, JoiningProblem>;

/** What the rules need beside the answers. */
export interface JoiningFacts {
  /** Today where the applicant lives, "2026-02-03". */
  today: string;
  /** The applicant's own number; an application without them would be nobody's. */
  applicantPhone: string;
  /** Name of the KUBE that runs the outlet, whose account may be used too. */
  kubeName?: string;
  /** Reads a number as people write it, null when it is none. */
  toPhone: (text: string) => string | null;
}

/** The answers each kind of seller gives, in the order they are asked. */
export const QUESTIONS = {
  kube: [
    "name",
    "village_code",
    "address",
    "formed_on",
    "minutes",
    "members",
    "business",
    "bank_account",
    "photos",
    "mentor_id",
    "shop_phone",
  ],
  ewarong: [
    "name",
    "village_code",
    "address",
    "runner",
    "members",
    "bank_agent",
    "hours",
    "terminal",
    "suppliers",
    "bank_account",
    "photos",
    "shop_phone",
  ],
} as const satisfies Record<SellerKind, readonly (keyof DraftAnswers)[]>;
export type Question = (typeof QUESTIONS)[SellerKind][number];

type Check = (answers: DraftAnswers, facts: JoiningFacts, kind: SellerKind) => Record<string, JoiningProblem | null>;

const CHECKS: Record<Question, Check> = {
  name: ({ name = "" }) => ({ name: name.trim().length < 3 ? "too_short" : nameProblem(name.trim(), LONGEST_NAME) }),
  village_code: ({ village_code = "" }) => ({ village_code: VILLAGE_CODE.test(village_code) ? null : "required" }),
  address: ({ address }) => ({ address: textProblem(address, LONGEST_TEXT) }),
  shop_phone: ({ shop_phone }, { toPhone }) => ({ shop_phone: phoneProblem(shop_phone, toPhone) }),
  formed_on: ({ formed_on }, { today }) => ({ formed_on: dayProblem(formed_on, today) }),
  minutes: checkMinutes,
  members: checkMembers,
  business: ({ business }) => ({ business: business ? null : "required" }),
  bank_account: checkAccount,
  photos: ({ photos = [] }) => ({
    photos: photos.length === 0 ? "required" : photos.length > MOST_PHOTOS ? "too_many_rows" : null,
  }),
  mentor_id: ({ mentor_id }) => ({ mentor_id: mentor_id === undefined ? "required" : null }),
  runner: checkRunner,
  bank_agent: ({ bank_agent = {} }) => ({
    "bank_agent.bank": textProblem(bank_agent.bank, LONGEST_NAME),
    "bank_agent.number": AGENT_NUMBER.test(bank_agent.number?.trim() ?? "") ? null : "account_number",
  }),
  hours: checkHours,
  terminal: ({ terminal }) => ({ terminal: terminal ? null : "required" }),
  suppliers: checkSuppliers,
};

/** What is wrong with the answer to one question; empty when it can stand. */
export function checkQuestion(
  question: Question,
  kind: SellerKind,
  answers: DraftAnswers,
  facts: JoiningFacts,
): JoiningProblems {
  const found = Object.entries(CHECKS[question](answers, facts, kind));
  return Object.fromEntries(found.filter((entry): entry is [string, JoiningProblem] => entry[1] !== null));
}

/** What is wrong with a whole application; it may be handed in when nothing is. */
export function checkAnswers(kind: SellerKind, answers: DraftAnswers, facts: JoiningFacts): JoiningProblems {
  return Object.assign({}, ...QUESTIONS[kind].map((question) => checkQuestion(question, kind, answers, facts)));
}

function textProblem(text: string | undefined, longest: number): JoiningProblem | null {
  const length = text?.trim().length ?? 0;
  if (length === 0) return "required";
  return length > longest ? "too_long" : null;
}

function phoneProblem(phone: string | undefined, toPhone: JoiningFacts["toPhone"]): JoiningProblem | null {
  if (!phone?.trim()) return "required";
  return toPhone(phone) ? null : "phone_wrong";
}

function dayProblem(day: string | undefined, today: string): JoiningProblem | null {
  if (!day) return "required";
  if (!isDay(day)) return "date_wrong";
  if (day > today) return "date_future";
  return day < FIRST_DAY ? "date_too_early" : null;
}

function checkMinutes({ minutes = {}, formed_on = "" }: DraftAnswers, { today }: JoiningFacts) {
  const length = minutes.summary?.trim().length ?? 0;
  const heldOn = dayProblem(minutes.held_on, today);
  const isEarly = heldOn === null && isDay(formed_on) && (minutes.held_on ?? "") < formed_on;
  const tooLong = length > LONGEST_SUMMARY ? "too_long" : null;
  return {
    "minutes.held_on": isEarly ? ("before_formation" as const) : heldOn,
    "minutes.summary": length < SHORTEST_SUMMARY ? ("too_short" as const) : (tooLong as JoiningProblem | null),
  };
}

/** Roles that exactly one member has, and how many members there may be. */
const TEAMS: Record<SellerKind, { single: MemberRole[]; others: MemberRole; fewest: number; most: number }> = {
  kube: { single: ["ketua", "sekretaris", "bendahara"], others: "anggota", fewest: FEWEST_MEMBERS, most: MOST_MEMBERS },
  ewarong: { single: ["penanggung_jawab"], others: "kasir", fewest: 1, most: MOST_MEMBERS + 1 },
};

function checkMembers({ members = [] }: DraftAnswers, facts: JoiningFacts, kind: SellerKind) {
  const { single, others, fewest, most } = TEAMS[kind];
  const phones = members.map(({ phone = "" }) => facts.toPhone(phone));
  const problems: Record<string, JoiningProblem | null> = {};
  for (const [index, member] of members.entries()) {
    const isTwice = phones[index] !== null && phones.indexOf(phones[index] ?? null) < index;
    const isRole = member.role && (member.role === others || single.includes(member.role));
    problems[`members.${index}.name`] = nameProblem(member.name?.trim() ?? "", LONGEST_NAME);
    problems[`members.${index}.phone`] = isTwice ? "phone_twice" : phoneProblem(member.phone, facts.toPhone);
    problems[`members.${index}.role`] = isRole ? null : "required";
  }
  const unfilled = single.find((role) => members.filter((member) => member.role === role).length !== 1);
  if (members.length < fewest) problems.members = "too_few_members";
  else if (members.length > most) problems.members = "too_many_members";
  else if (unfilled) problems.members = `one_${unfilled}` as JoiningProblem;
  else if (!phones.includes(facts.applicantPhone)) problems.members = "applicant_missing";
  return problems;
}

function checkAccount({ bank_account = {}, name = "", members = [] }: DraftAnswers, { kubeName = "" }: JoiningFacts) {
  const { bank, number = "", holder = "" } = bank_account;
  const isPerson = members.some((member) => holder.trim() && isSameName(member.name ?? "", holder));
  const isNamed = holderNamesGroup(holder, [name, kubeName]);
  return {
    "bank_account.bank": textProblem(bank, LONGEST_NAME),
    "bank_account.number": ACCOUNT_NUMBER.test(number.replace(/[\s.-]/g, "")) ? null : ("account_number" as const),
    "bank_account.holder":
      textProblem(holder, LONGEST_NAME) ?? (isPerson ? "holder_is_person" : isNamed ? null : "holder_without_name"),
  };
}

function checkRunner({ runner = {}, run_by_official }: DraftAnswers) {
  return {
    "runner.kind": runner.kind ? null : ("required" as const),
    "runner.kube_id": runner.kind === "kube" && !runner.kube_id ? ("required" as const) : null,
    run_by_official:
      run_by_official === undefined ? ("required" as const) : run_by_official ? ("official_runs" as const) : null,
  };
}

function checkHours({ hours = {} }: DraftAnswers) {
  const { open = "", close = "" } = hours;
  const isRight = CLOCK.test(open) && CLOCK.test(close);
  return {
    "hours.open": CLOCK.test(open) ? null : ("required" as const),
    "hours.close": CLOCK.test(close)
      ? isRight && close <= open
        ? ("hours_wrong" as const)
        : null
      : ("required" as const),
  };
}

function checkSuppliers({ suppliers = [] }: DraftAnswers) {
  const problems: Record<string, JoiningProblem | null> = {
    suppliers: suppliers.length === 0 ? "required" : suppliers.length > MOST_SUPPLIERS ? "too_many_rows" : null,
  };
  for (const [index, { name, kind, is_official }] of suppliers.entries()) {
    problems[`suppliers.${index}.name`] = nameProblem(name?.trim() ?? "", LONGEST_NAME);
    problems[`suppliers.${index}.kind`] = kind ? null : "required";
    problems[`suppliers.${index}.is_official`] =
      is_official === undefined ? "required" : is_official ? "official_supplies" : null;
  }
  return problems;
}
