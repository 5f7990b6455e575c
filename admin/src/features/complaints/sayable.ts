import type { Complaint } from "@pasar/contracts/complaint";

/** Who reads: a seller's member or an officer. */
export type Desk = "seller" | "officer";

/** What one can say next about a complaint, or null. */
export type Say = "answer" | "appeal" | "replacement" | "decide";

/** What a desk can say about a complaint now. `level` is the officer's: the office of a regency, or the province. */
export function sayable({ state, events }: Complaint, desk: Desk, level: "office" | "province" | null): Say | null {
  if (desk === "seller") {
    if (state === "waiting_seller") return "answer";
    if (state === "replacing") return "replacement";
    return state === "decided" && !events.some(({ did }) => did === "appealed") ? "appeal" : null;
  }
  const isTurn = (state === "at_office" && level === "office") || (state === "at_province" && level === "province");
  return isTurn ? "decide" : null;
}
