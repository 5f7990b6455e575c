import type { SellerKind } from "@pasar/contracts/catalogue";
import type { Application, DraftAnswers } from "@pasar/contracts/joining";
import type { Question } from "@pasar/contracts/joining-rules";
import { create } from "zustand";
import { persist } from "zustand/middleware";

const STORAGE_KEY = "pasar.work.joining";

/** The application as it is being written on this phone. It outlives a lost signal and a closed app. */
export interface Draft {
  /** The person it belongs to. */
  owner: string | null;
  kind: SellerKind | null;
  answers: DraftAnswers;
  /** The version of the backend that the answers build on, 0 for a new application. */
  version: number;
  /** Whether there are answers the backend does not have yet. */
  isDirty: boolean;
  /** Whether another phone saved other answers meanwhile. */
  hasConflict: boolean;
  /** Questions answered anew since the officer asked for corrections. */
  changed: Question[];
  /** Names behind codes and ids, so that choices can be read without a signal. */
  names: Record<string, string>;
}

const EMPTY: Draft = {
  owner: null,
  kind: null,
  answers: {},
  version: 0,
  isDirty: false,
  hasConflict: false,
  changed: [],
  names: {},
};

export const useDraft = create<Draft>()(persist(() => EMPTY, { name: STORAGE_KEY }));

/** Begins an application of a kind; answers that both kinds give stay. */
export function beginDraft(owner: string, kind: SellerKind): void {
  useDraft.setState({ owner, kind, isDirty: true });
}

/** Begins anew after a rejection, with the answers given before. */
export function beginAgain(application: Application): void {
  const { kind, answers } = application;
  useDraft.setState({ kind, answers, version: 0, isDirty: true, hasConflict: false, changed: [] });
}

/** Keeps an answer on this phone; it is sent when it can be. */
export function answer(question: Question, answers: Partial<DraftAnswers>): void {
  useDraft.setState((draft) => ({
    answers: { ...draft.answers, ...answers },
    isDirty: true,
    changed: draft.changed.includes(question) ? draft.changed : [...draft.changed, question],
  }));
}

/** Remembers what a chosen code or id is called. */
export function rememberName(id: string, name: string): void {
  useDraft.setState(({ names }) => ({ names: { ...names, [id]: name } }));
}

/** Takes the backend's application, unless this phone has answers of its own that were not sent yet. */
export function adoptApplication(owner: string, application: Application | null): void {
  const draft = useDraft.getState();
  const isOwn = draft.owner === owner;
  if (isOwn && draft.isDirty) return;
  if (!application || isDecided(application)) {
    if (!isOwn) useDraft.setState({ ...EMPTY, owner });
    return;
  }
  if (isOwn && draft.version === application.version) return;
  takeApplication(owner, application);
}

/** Takes the backend's application, whatever this phone has. */
export function takeApplication(owner: string, application: Application): void {
  const { kind, answers, version } = application;
  useDraft.setState({ owner, kind, answers, version, isDirty: false, hasConflict: false, changed: [] });
}

/** Keeps this phone's answers although another phone saved others: they are sent on top of those. */
export function insistOnDraft(version: number): void {
  useDraft.setState({ version, isDirty: true, hasConflict: false });
}

function isDecided({ status }: Application): boolean {
  return status === "approved" || status === "rejected";
}
