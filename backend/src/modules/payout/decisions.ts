import type { PayoutDecision, PayoutState } from "@pasar/contracts/payouts";
import { type MemberRole, may } from "@pasar/contracts/permissions";

/** Why a member may not decide on a payout. */
export type DecisionRefusal = "not_allowed" | "payout_moved_on" | "payout_own_proposal";

const HEADS: readonly MemberRole[] = ["ketua", "penanggung_jawab"];

/** Two different members decide (rule R2); whoever proposed it, or the head, may call it off until it is approved. */
export function decisionRefusal(
  { state, proposed_by }: { state: PayoutState; proposed_by: string },
  { id, role }: { id: string; role: MemberRole },
  decision: PayoutDecision,
): DecisionRefusal | null {
  const isTheirs = decision === "cancel" ? HEADS.includes(role) || id === proposed_by : may(role, "payouts.approve");
  if (!isTheirs) return "not_allowed";
  if (state !== "proposed") return "payout_moved_on";
  return decision !== "cancel" && id === proposed_by ? "payout_own_proposal" : null;
}
