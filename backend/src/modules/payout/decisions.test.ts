import type { PayoutDecision, PayoutState } from "@pasar/contracts/payouts";
import type { MemberRole } from "@pasar/contracts/permissions";
import { expect, it } from "vitest";
import { decisionRefusal } from "./decisions";

it.each<[PayoutDecision, MemberRole, string, PayoutState, ReturnType<typeof decisionRefusal>]>([
  ["approve", "ketua", "other", "proposed", null],
  ["approve", "kasir", "other", "proposed", null],
  ["approve", "ketua", "proposer", "proposed", "payout_own_proposal"],
  ["refuse", "ketua", "proposer", "proposed", "payout_own_proposal"],
  ["approve", "bendahara", "other", "proposed", "not_allowed"],
  ["approve", "anggota", "other", "proposed", "not_allowed"],
  ["approve", "ketua", "other", "approved", "payout_moved_on"],
  ["refuse", "ketua", "other", "cancelled", "payout_moved_on"],
  ["cancel", "bendahara", "proposer", "proposed", null],
  ["cancel", "bendahara", "other", "proposed", "not_allowed"],
  ["cancel", "ketua", "other", "proposed", null],
  ["cancel", "penanggung_jawab", "other", "proposed", null],
  ["cancel", "penanggung_jawab", "proposer", "approved", "payout_moved_on"],
])("%s by a %s who is the %s of a payout that is %s: %s", (decision, role, who, state, refusal) => {
  expect(decisionRefusal({ state, proposed_by: "proposer" }, { id: who, role }, decision)).toBe(refusal);
});
