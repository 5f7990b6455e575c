import { COMPLAINT_STATES, type ComplaintSpeaker, type ComplaintState } from "@pasar/contracts/complaint";
import { describe, expect, it } from "vitest";
import { type ComplaintMove, nextState } from "./complaint-moves";

const REFUND: ComplaintMove = { did: "answered", outcome: "refund" };
const REJECTION: ComplaintMove = { did: "answered", outcome: "rejection" };
const REPLACEMENT: ComplaintMove = { did: "answered", outcome: "replacement" };
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
    ["waiting_seller", "seller", REPLACEMENT, "replacing"],
    ["at_office", "office", { did: "decided", outcome: "replacement" }, "decided"],
    ["at_province", "province", { did: "decided", outcome: "replacement" }, "replacing"],
    ["replacing", "seller", { did: "replaced" }, "replacement_sent"],
    ["replacing", "buyer", { did: "confirmed" }, null],
    ["replacing", "system", { did: "passed" }, "closed"],
    ["replacement_sent", "buyer", { did: "confirmed" }, "closed"],
    ["replacement_sent", "buyer", { did: "escalated" }, "at_office"],
    ["replacement_sent", "seller", { did: "replaced" }, null],
    ["replacement_sent", "system", { did: "passed" }, "closed"],
  ])("at %s, when the %s says %j, goes to %s", (state, by, move, next) =>
    expect(nextState({ state, has_appeal: false, outcome: null }, by, move)).toBe(next),
  );

  it("whose decision was a replacement waits for it, once nobody appeals", () =>
    expect(
      nextState({ state: "decided", has_appeal: false, outcome: "replacement" }, "system", { did: "passed" }),
    ).toBe("replacing"));

  it("is appealed once, and never moves when it is closed", () => {
    expect(nextState({ state: "decided", has_appeal: true, outcome: null }, "buyer", { did: "appealed" })).toBeNull();
    for (const by of ["buyer", "seller", "office", "province", "system"] as const) {
      for (const move of [REFUND, REJECTION, DECISION, { did: "appealed" }, { did: "passed" }] as const) {
        expect(nextState({ state: "closed", has_appeal: false, outcome: null }, by, move)).toBeNull();
      }
    }
    expect(COMPLAINT_STATES.at(-1)).toBe("closed");
  });
});
