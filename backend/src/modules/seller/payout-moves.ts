import type { PayoutAccountStatus, PayoutAction } from "@pasar/contracts/payout-account";
import { type MemberRole, may } from "@pasar/contracts/permissions";

/** The member who wants to act on a payout account that waits. */
interface Actor {
  id: string;
  role: MemberRole;
}

interface Waiting {
  status: PayoutAccountStatus;
  proposed_by: string | null;
  approved_by: string | null;
}

/** Why a member may not act on it. */
export type PayoutRefusal = "not_allowed" | "payout_account_moved_on" | "payout_needs_another_member";

const OPEN: Record<PayoutAction, readonly PayoutAccountStatus[]> = {
  approve: ["waiting_approval"],
  refuse: ["waiting_approval"],
  cancel: ["waiting_approval", "waiting_time"],
};
const HEADS: readonly MemberRole[] = ["ketua", "penanggung_jawab"];

/** Two different members decide (rule R2); either of them, or the head, may still call it off while it waits. */
export function payoutRefusal(account: Waiting, member: Actor, action: PayoutAction): PayoutRefusal | null {
  if (!mayAct(account, member, action)) return "not_allowed";
  if (!OPEN[action].includes(account.status)) return "payout_account_moved_on";
  return action !== "cancel" && account.proposed_by === member.id ? "payout_needs_another_member" : null;
}

function mayAct({ proposed_by, approved_by }: Waiting, { id, role }: Actor, action: PayoutAction): boolean {
  if (action !== "cancel") return may(role, "payout_account.approve");
  return HEADS.includes(role) || id === proposed_by || id === approved_by;
}

/** The number as everybody may see it: only the last four digits. */
export function maskedNumber(number: string): string {
  return `••••${number.slice(-4)}`;
}

/** Whether a member sees the whole number: those who have to compare it before they decide. */
export function seesNumber(role: MemberRole): boolean {
  return may(role, "payout_account.propose") || may(role, "payout_account.approve");
}
