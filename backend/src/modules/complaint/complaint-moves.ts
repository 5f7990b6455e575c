import type { ComplaintOutcome, ComplaintSpeaker, ComplaintState } from "@pasar/contracts/complaint";

/** Days after receipt; the law asks for at least 2 working days (PP 80/2019). _Assumed_ on 28 November 2026. */
export const COMPLAIN_WITHIN_DAYS = 7;

/** Days a complaint stands at a state. The offices' are shown, and nothing happens when they pass. _Assumed_. */
export const DAYS_AT: Record<ComplaintState, number | null> = {
  waiting_seller: 3,
  refused: 3,
  at_office: 5,
  decided: 3,
  at_province: 5,
  closed: null,
};

/** A word that moves a complaint; `passed` is the clock's when a deadline is over. */
export type ComplaintMove =
  | { did: "answered" | "decided"; outcome: ComplaintOutcome }
  | { did: "escalated" | "appealed" | "passed" };

interface Standing {
  state: ComplaintState;
  has_appeal: boolean;
}

/** Gives the state a word leads to, or null when it is not this speaker's turn. */
export function nextState({ state, has_appeal }: Standing, by: ComplaintSpeaker, move: ComplaintMove): ComplaintState | null {
  if (by === "system") return move.did === "passed" ? AFTER_DEADLINE[state] : null;
  if (move.did === "answered" && by === "seller" && state === "waiting_seller") {
    return move.outcome === "rejection" ? "refused" : "closed";
  }
  if (move.did === "escalated" && by === "buyer" && state === "refused") return "at_office";
  if (move.did === "decided" && by === "office" && state === "at_office") return "decided";
  if (move.did === "appealed" && (by === "buyer" || by === "seller") && state === "decided" && !has_appeal) {
    return "at_province";
  }
  return move.did === "decided" && by === "province" && state === "at_province" ? "closed" : null;
}

const AFTER_DEADLINE: Record<ComplaintState, ComplaintState | null> = {
  waiting_seller: "at_office",
  refused: "closed",
  at_office: null,
  decided: "closed",
  at_province: null,
  closed: null,
};
