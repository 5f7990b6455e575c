import type { DraftAnswers, ReviewedApplication } from "@pasar/contracts/joining";
import type { JoiningTextKey, JoiningTranslate } from "../../lib/joining-text";
import { formatPhone } from "../../lib/phone";

/** One answer as an officer reads it; a correction is asked for at its `path`. */
export interface AnswerLine {
  path: string;
  label: string;
  value: string;
  /** Keys of private pictures. */
  pictures?: string[];
}

/** The lines of an application, in the order of its questions. */
export function answerLines(application: ReviewedApplication, text: JoiningTranslate): AnswerLine[] {
  const own = application.kind === "kube" ? groupLines(application, text) : outletLines(application, text);
  const { answers, village } = application;
  const { bank_account } = answers;
  const place = village && joined(`${village.village} (${village.village_kind})`, village.district, village.regency);
  return [
    line(text, "name", "join_question_name", answers.name),
    line(text, "village_code", "join_question_village_code", place ?? answers.village_code),
    line(text, "address", "join_question_address", answers.address),
    ...own,
    ...memberLines(answers, text),
    line(
      text,
      "bank_account",
      "join_question_bank_account",
      joined(bank_account?.bank, bank_account?.number, bank_account?.holder),
    ),
    line(text, "shop_phone", "join_question_shop_phone", formatPhone(answers.shop_phone ?? "")),
    {
      ...line(
        text,
        "photos",
        "join_question_photos",
        text("join_photos_count", { count: answers.photos?.length ?? 0 }),
      ),
      pictures: answers.photos,
    },
  ];
}

function groupLines({ answers, category, mentor }: ReviewedApplication, text: JoiningTranslate): AnswerLine[] {
  const { minutes } = answers;
  const photo = minutes?.photo;
  return [
    line(text, "formed_on", "join_question_formed_on", answers.formed_on),
    {
      ...line(text, "minutes", "join_question_minutes", joined(minutes?.held_on, minutes?.summary)),
      pictures: photo ? [photo] : undefined,
    },
    line(text, "business", "join_question_business", category ?? answers.business),
    line(text, "mentor_id", "join_question_mentor_id", mentor ?? text("join_no_mentor")),
  ];
}

function outletLines({ answers, kube }: ReviewedApplication, text: JoiningTranslate): AnswerLine[] {
  const { runner, bank_agent, hours, terminal, suppliers = [], run_by_official } = answers;
  const runs = runner?.kind === "kube" ? joined(text("join_runner_kube"), kube ?? "") : text("join_runner_operator");
  return [
    line(text, "runner", "join_question_runner", runs),
    line(text, "run_by_official", "review_official_runs", text(run_by_official ? "join_yes" : "join_no")),
    line(text, "bank_agent", "join_question_bank_agent", joined(bank_agent?.bank, bank_agent?.number)),
    line(text, "hours", "join_question_hours", `${hours?.open ?? ""}–${hours?.close ?? ""}`),
    line(text, "terminal", "join_question_terminal", text(`join_terminal_${terminal ?? "none"}`)),
    ...suppliers.map(({ name, kind }, index) => ({
      path: `suppliers.${index}`,
      label: text("review_supplier", { number: index + 1 }),
      value: joined(name, text(`join_supplier_${kind ?? "other"}`), text("review_declared_free")),
    })),
  ];
}

function memberLines({ members = [] }: DraftAnswers, text: JoiningTranslate): AnswerLine[] {
  return members.map(({ name, phone, role }, index) => ({
    path: `members.${index}`,
    label: role ? text(`role_${role}`) : text("join_member"),
    value: joined(name, formatPhone(phone ?? "")),
  }));
}

function line(text: JoiningTranslate, path: string, label: JoiningTextKey, value: string | undefined): AnswerLine {
  return { path, label: text(label), value: value || "–" };
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
