import { PAYOUT_ACCOUNT_STATUSES, type PayoutAccountStatus, type PayoutAction } from "@pasar/contracts/payout-account";
import { MEMBER_ROLES, type MemberRole } from "@pasar/contracts/permissions";
import { describe, expect, it } from "vitest";
import { maskedNumber, payoutRefusal, seesNumber } from "./payout-moves";

const account = (status: PayoutAccountStatus, approved_by: string | null = null) => ({
  status,
  proposed_by: "bendahara-1",
  approved_by,
});
const member = (role: MemberRole, number = 1) => ({ id: `${role}-${number}`, role });

describe("the payout account that waits", () => {
  it.each<[MemberRole, PayoutAction, PayoutAccountStatus, string | null]>([
    ["ketua", "approve", "waiting_approval", null],
    ["ketua", "approve", "waiting_time", "payout_account_moved_on"],
    ["ketua", "approve", "cancelled", "payout_account_moved_on"],
    ["ketua", "refuse", "waiting_approval", null],
    ["ketua", "refuse", "active", "payout_account_moved_on"],
    ["ketua", "cancel", "waiting_approval", null],
    ["ketua", "cancel", "waiting_time", null],
    ["ketua", "cancel", "active", "payout_account_moved_on"],
    ["bendahara", "approve", "waiting_approval", "not_allowed"],
    ["bendahara", "cancel", "waiting_approval", null],
    ["bendahara", "cancel", "waiting_time", null],
    ["sekretaris", "approve", "waiting_approval", "not_allowed"],
    ["sekretaris", "cancel", "waiting_time", "not_allowed"],
    ["anggota", "refuse", "waiting_approval", "not_allowed"],
    ["kasir", "approve", "waiting_approval", null],
    ["kasir", "cancel", "waiting_time", "not_allowed"],
    ["penanggung_jawab", "approve", "waiting_approval", "not_allowed"],
    ["penanggung_jawab", "cancel", "waiting_time", null],
  ])("%s may %s it while %s: %s", (role, action, status, refusal) =>
    expect(payoutRefusal(account(status), member(role), action)).toBe(refusal),
  );

  it("is never approved or refused by whoever proposed it, whatever they are now", () => {
    for (const role of MEMBER_ROLES) {
      for (const action of ["approve", "refuse"] as const) {
        expect(payoutRefusal(account("waiting_approval"), { id: "bendahara-1", role }, action)).not.toBeNull();
      }
    }
  });

  it("can be called off by the one who approved it, and by no other kasir", () => {
    expect(payoutRefusal(account("waiting_time", "kasir-1"), member("kasir"), "cancel")).toBeNull();
    expect(payoutRefusal(account("waiting_time", "kasir-1"), member("kasir", 2), "cancel")).toBe("not_allowed");
  });

  it("is moved by nobody once it is decided", () => {
    for (const status of PAYOUT_ACCOUNT_STATUSES.filter((one) => !one.startsWith("waiting"))) {
      for (const action of ["approve", "refuse", "cancel"] as const) {
        expect(payoutRefusal(account(status), member("ketua"), action)).not.toBeNull();
      }
    }
  });
});

it("shows four digits of a number, and the whole one to those who decide", () => {
  expect(maskedNumber("012345678901")).toBe("••••8901");
  expect(MEMBER_ROLES.filter(seesNumber)).toEqual(["ketua", "bendahara", "penanggung_jawab", "kasir"]);
});
