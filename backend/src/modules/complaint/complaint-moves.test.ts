import { COMPLAINT_STATES, type ComplaintSpeaker, type ComplaintState } from "@pasar/contracts/complaint";
import { describe, expect, it } from "vitest";
import { type ComplaintMove, nextState } from "./complaint-moves";

const REFUND: ComplaintMove = { did: "answered", outcome: "refund" };
const REJECTION: ComplaintMove = { did: "answered", outcome: "rejection" };
const DECISION: ComplaintMove = { did: "decided", outcome: "refund" };

describe("a complaint", () => {
  it.each<[ComplaintState, ComplaintSpeaker, ComplaintMove, ComplaintState | null]>([
    ["waiting_seller", "seller", REFUND, "closed"],
    ["waiting_seller", "seller", REJECTION, "refused"],
    ["waiting_seller", "buyer", REFUND, null],
    ["waiting_seller", "office", DECISION, null],
    ["waiting_seller", "system", { did: "passed" }, "at_office"],
    ["refused", "buyer", { did: "escalated" }, "at_office"],
    ["refused", "seller", REFUND, null],
    ["refused", "system", { did: "passed" }, "closed"],
    ["at_office", "office", DECISION, "decided"],
    ["at_office", "province", DECISION, null],
    ["at_office", "system", { did: "passed" }, null],
    ["decided", "seller", { did: "appealed" }, "at_province"],
    ["decided", "buyer", { did: "appealed" }, "at_province"],
    ["decided", "office", { did: "appealed" }, null],
    ["decided", "system", { did: "passed" }, "closed"],
    ["at_province", "province", DECISION, "closed"],
    ["at_province", "office", DECISION, null],
  ])("at %s, when the %s says %j, goes to %s", (state, by, move, next) =>
    expect(nextState({ state, has_appeal: false }, by, move)).toBe(next),
  );

  it("is appealed once, and never moves when it is closed", () => {
    expect(nextState({ state: "decided", has_appeal: true }, "buyer", { did: "appealed" })).toBeNull();
    for (const by of ["buyer", "seller", "office", "province", "system"] as const) {
      for (const move of [REFUND, REJECTION, DECISION, { did: "appealed" }, { did: "passed" }] as const) {
        expect(nextState({ state: "closed", has_appeal: false }, by, move)).toBeNull();
      }
    }
    expect(COMPLAINT_STATES.at(-1)).toBe("closed");
  });
});
