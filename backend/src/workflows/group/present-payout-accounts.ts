import type { PayoutAccount, PayoutAccounts, PayoutAction } from "@pasar/contracts/payout-account";
import { type MemberRole, may } from "@pasar/contracts/permissions";
import type { PayoutAccountRow } from "../../database/payout-accounts";
import { maskedNumber, payoutRefusal, seesNumber } from "../../modules/seller/payout-moves";

const ACTIONS: readonly PayoutAction[] = ["approve", "refuse", "cancel"];

/** Shows a seller's payout accounts as one of its members may see them. */
export function presentPayoutAccounts(
  rows: readonly PayoutAccountRow[],
  member: { id: string; role: MemberRole },
  waitingHours: number,
): PayoutAccounts {
  const active = rows.find(({ status }) => status === "active");
  const waiting = rows.find(({ status }) => status.startsWith("waiting"));
  const isWhole = seesNumber(member.role);
  const mayPropose = !waiting && may(member.role, "payout_account.propose");
  return {
    active: active ? present(active, isWhole) : null,
    waiting: waiting ? present(waiting, isWhole) : null,
    earlier: rows.filter((row) => row !== active && row !== waiting).map((row) => present(row, false)),
    allowed: [
      ...(mayPropose ? (["propose"] as const) : []),
      ...ACTIONS.filter((action) => waiting && payoutRefusal(waiting, member, action) === null),
    ],
    waiting_hours: waitingHours,
  };
}

function present(row: PayoutAccountRow, isWhole: boolean): PayoutAccount {
  return {
    id: row.id,
    bank: row.bank,
    number: isWhole ? row.number : maskedNumber(row.number),
    holder_name: row.holder_name,
    status: row.status,
    proposed_by: row.proposer,
    approved_by: row.approver,
    closed_by: row.closer,
    proposed_at: row.created_at.toISOString(),
    effective_at: row.effective_at?.toISOString() ?? null,
  };
}
