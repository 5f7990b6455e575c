import type { SellerKind } from "@pasar/contracts/catalogue";
import type { DraftAnswers } from "@pasar/contracts/joining";
import { checkAnswers, type JoiningProblem, type JoiningProblems } from "@pasar/contracts/joining-rules";
import { localDate } from "@pasar/locale/time";
import { findVillagePlace, type VillagePlace } from "../../database/applications";
import type { Executor } from "../../database/connection";
import { findMentors, findRunningKubes, findTakenPhones, isBusiness } from "../../database/joining-facts";
import { toPhone } from "../../http/phone";
import type { Language } from "../../locale/messages";
import { say } from "../../locale/messages";

/** An application to be checked. `applicantPhone` is E.164. */
export interface CheckedApplication {
  kind: SellerKind;
  answers: DraftAnswers;
  applicantPhone: string;
}

/** Checks answers against the rules and against what the database knows; `place` is there when the village is known. */
export async function checkApplication(
  executor: Executor,
  { kind, answers, applicantPhone }: CheckedApplication,
): Promise<{ problems: JoiningProblems; place: VillagePlace | undefined }> {
  const place = await findVillagePlace(executor, answers.village_code ?? "");
  const kube = await runningKube(executor, answers);
  const today = localDate(new Date(), place?.time_zone ?? "Asia/Jakarta");
  const facts = { today, applicantPhone, kubeName: kube?.name, toPhone };
  const choices = kind === "kube" ? await groupChoices(executor, answers) : outletChoices(answers, kube !== undefined);
  const problems = {
    ...(place ? {} : { village_code: "choice_gone" as const }),
    ...choices,
    ...(await takenPeople(executor, answers)),
    ...checkAnswers(kind, answers, facts),
  };
  return { problems, place };
}

/** The problems as sentences, as an answer's `fields` carries them. */
export function problemSentences(problems: JoiningProblems, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([path, problem]) => [path, say(language, `join_${problem}`)]),
  );
}

async function runningKube(executor: Executor, { runner, village_code = "" }: DraftAnswers) {
  if (runner?.kind !== "kube" || !runner.kube_id) return undefined;
  const [kube] = await findRunningKubes(executor, village_code, runner.kube_id);
  return kube;
}

async function groupChoices(executor: Executor, answers: DraftAnswers): Promise<JoiningProblems> {
  const { business, mentor_id, village_code = "" } = answers;
  const problems: JoiningProblems = {};
  if (business && !(await isBusiness(executor, business))) problems.business = "choice_gone";
  if (mentor_id && (await findMentors(executor, village_code, mentor_id)).length === 0) {
    problems.mentor_id = "choice_gone";
  }
  return problems;
}

function outletChoices({ runner }: DraftAnswers, isKubeKnown: boolean): JoiningProblems {
  return runner?.kind === "kube" && runner.kube_id && !isKubeKnown ? { "runner.kube_id": "choice_gone" } : {};
}

async function takenPeople(executor: Executor, { members = [] }: DraftAnswers): Promise<JoiningProblems> {
  const phones = members.map(({ phone = "" }) => toPhone(phone) ?? "");
  const taken = await findTakenPhones(executor, phones);
  return Object.fromEntries(
    phones.flatMap((phone, index) => {
      const problem: JoiningProblem | undefined = taken.get(phone);
      return problem ? [[`members.${index}.phone`, problem]] : [];
    }),
  );
}
