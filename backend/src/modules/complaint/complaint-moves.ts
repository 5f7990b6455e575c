import type { ComplaintOutcome, ComplaintSpeaker, ComplaintState } from "@pasar/contracts/complaint";

/** Days after receipt; the law asks for at least 2 working days (PP 80/2019). _Assumed_ on 28 November 2026. */
export const COMPLAIN_WITHIN_DAYS = 7;

/**
 * Days a complaint stands at a state. The offices' are shown, and nothing happens when they pass; a seller who does not
 * send the replacement gives the money back. _Assumed_.
 */
export const DAYS_AT: Record<ComplaintState, number | null> = {
  waiting_seller: 3,
  refused: 3,
  at_office: 5,
  decided: 3,
  at_province: 5,
  replacing: 5,
  replacement_sent: 7,
  closed: null,
};

/** A word that moves a complaint; `passed` is the clock's when a deadline is over. */
export type ComplaintMove =
  | { did: "answered" | "decided"; outcome: ComplaintOutcome }
  | { did: "escalated" | "appealed" | "replaced" | "confirmed" | "passed" };

interface Standing {
  state: ComplaintState;
  has_appeal: boolean;
  /** As it was decided last. */
  outcome: ComplaintOutcome | null;
}

interface Turn {
  from: ComplaintState;
  by: readonly ComplaintSpeaker[];
  did: ComplaintMove["did"];
  to: ComplaintState;
  /** Where other outcomes lead instead. */
  instead?: Partial<Record<ComplaintOutcome, ComplaintState>>;
}

const TURNS: readonly Turn[] = [
  {
    from: "waiting_seller",
    by: ["seller"],
    did: "answered",
    to: "closed",
    instead: { rejection: "refused", replacement: "replacing" },
  },
  { from: "waiting_seller", by: ["system"], did: "passed", to: "at_office" },
  { from: "refused", by: ["buyer"], did: "escalated", to: "at_office" },
  { from: "refused", by: ["system"], did: "passed", to: "closed" },
  { from: "at_office", by: ["office"], did: "decided", to: "decided" },
  { from: "decided", by: ["buyer", "seller"], did: "appealed", to: "at_province" },
  { from: "decided", by: ["system"], did: "passed", to: "closed", instead: { replacement: "replacing" } },
  { from: "at_province", by: ["province"], did: "decided", to: "closed", instead: { replacement: "replacing" } },
  { from: "replacing", by: ["seller"], did: "replaced", to: "replacement_sent" },
  { from: "replacing", by: ["system"], did: "passed", to: "closed" },
  { from: "replacement_sent", by: ["buyer"], did: "confirmed", to: "closed" },
  { from: "replacement_sent", by: ["buyer"], did: "escalated", to: "at_office" },
  { from: "replacement_sent", by: ["system"], did: "passed", to: "closed" },
];

/** Gives the state a word leads to, or null when it is not this speaker's turn. */
export function nextState(
  { state, has_appeal, outcome }: Standing,
  by: ComplaintSpeaker,
  move: ComplaintMove,
): ComplaintState | null {
  if (move.did === "appealed" && has_appeal) return null;
  const turn = TURNS.find((one) => one.from === state && one.did === move.did && one.by.includes(by));
  if (!turn) return null;
  const said = "outcome" in move ? move.outcome : outcome;
  return (said && turn.instead?.[said]) ?? turn.to;
}
