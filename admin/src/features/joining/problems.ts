import type { DraftAnswers } from "@pasar/contracts/joining";
import type { Question } from "@pasar/contracts/joining-rules";
import { create } from "zustand";
import { useJoiningText } from "../../lib/joining-text";
import { useApplicant } from "./application";
import { useDraft } from "./draft";
import { problemsOf, questionOfPath } from "./questions";

/** What the backend said when the application was last handed in: path of an answer -> its sentence. */
export const useRefused = create<{ fields: Readonly<Record<string, string>> }>(() => ({ fields: {} }));

/** Forgets what the backend said about a question, because its answer was changed. */
export function forgetRefused(question: Question): void {
  useRefused.setState(({ fields }) => ({
    fields: Object.fromEntries(Object.entries(fields).filter(([path]) => questionOfPath(path) !== question)),
  }));
}

/** What is wrong with the answer to a question, by this phone's rules and the backend's last word. */
export function useProblems(question: Question, change: Partial<DraftAnswers> = {}) {
  const text = useJoiningText();
  const { kind, answers, names } = useDraft();
  const phone = useApplicant()?.phone ?? "";
  const { fields } = useRefused();
  const found = kind ? problemsOf(question, { kind, answers: { ...answers, ...change }, phone, names }) : {};
  const paths = [...Object.keys(found), ...Object.keys(fields).filter((path) => questionOfPath(path) === question)];
  const problemAt = (path: string): string | null => {
    const problem = found[path];
    return problem ? text(`join_problem_${problem}`) : (fields[path] ?? null);
  };
  /** Whether anything at a path or inside it is wrong. */
  const has = (path = ""): boolean => paths.some((wrong) => wrong === path || wrong.startsWith(path && `${path}.`));
  return { problemAt, has };
}
