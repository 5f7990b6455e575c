import type { Complaint } from "@pasar/contracts/complaint";
import { expect, it } from "vitest";
import { type Desk, sayable } from "./sayable";

const complaint = (state: Complaint["state"], did: "answered" | "appealed" = "answered") =>
  ({ state, events: [{ by: "seller", did }] }) as Complaint;

it.each<[Complaint["state"], Desk, "office" | "province" | null, string | null]>([
  ["waiting_seller", "seller", null, "answer"],
  ["waiting_seller", "officer", "office", null],
  ["replacing", "seller", null, "replacement"],
  ["replacing", "officer", "office", null],
  ["replacement_sent", "seller", null, null],
  ["refused", "seller", null, null],
  ["at_office", "officer", "office", "decide"],
  ["at_office", "officer", "province", null],
  ["at_office", "officer", null, null],
  ["decided", "seller", null, "appeal"],
  ["decided", "officer", "office", null],
  ["at_province", "officer", "province", "decide"],
  ["closed", "seller", null, null],
])("at %s a %s (%s) can say: %s", (state, desk, level, say) =>
  expect(sayable(complaint(state), desk, level)).toBe(say),
);

it("nobody appeals twice", () => expect(sayable(complaint("decided", "appealed"), "seller", null)).toBeNull());
