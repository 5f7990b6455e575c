import type { BankAccount } from "@pasar/contracts/payout-account";
import { type PayoutDecision, type SellerPayout, type SellerPayouts, SMALLEST_PAYOUT } from "@pasar/contracts/payouts";
import { may } from "@pasar/contracts/permissions";
import type { Database } from "../../database/connection";
import { readRates } from "../../database/ledger-rates";
import { listPayoutAccounts } from "../../database/payout-accounts";
import { listPayouts, type PayoutRow, readPayable } from "../../database/payouts";
import type { MemberActing } from "../../http/acting";
import { decisionRefusal } from "../../modules/payout/decisions";
import { maskedNumber, seesNumber } from "../../modules/seller/payout-moves";

const SHOWN = 50;
const DECISIONS: readonly PayoutDecision[] = ["approve", "refuse", "cancel"];

type Member = MemberActing["member"];

/** A seller's payouts and what may be proposed, as one of its members may see them. */
export async function readPayouts(database: Database, { seller, member }: MemberActing): Promise<SellerPayouts> {
  const [rows, { payable, proposed }, rates, [newest]] = await Promise.all([
    listPayouts(database, seller.id, SHOWN),
    readPayable(database, seller.id),
    readRates(database),
    listPayoutAccounts(database, seller.id, 1),
  ]);
  const account = newest?.status === "active" ? newest : null;
  const available = Math.max(0, payable - proposed);
  return {
    available,
    smallest: SMALLEST_PAYOUT,
    fee: rates.payout_fee,
    account: account && shown(account, member),
    may_propose: may(member.role, "payouts.propose") && account !== null && available >= SMALLEST_PAYOUT,
    payouts: rows.map((row) => present(row, member)),
  };
}

function present(row: PayoutRow, member: Member): SellerPayout {
  return {
    id: row.id,
    amount: row.amount,
    fee: row.fee,
    account: shown(row, member),
    state: row.state,
    proposed_by: row.proposer,
    approved_by: row.approver,
    closed_by: row.closer,
    reason: row.reason,
    has_proof: row.proof_photo !== null,
    proposed_at: row.created_at.toISOString(),
    changed_at: row.updated_at.toISOString(),
    allowed: DECISIONS.filter((decision) => decisionRefusal(row, member, decision) === null),
  };
}

function shown({ bank, number, holder_name }: BankAccount, { role }: Member): BankAccount {
  return { bank, number: seesNumber(role) ? number : maskedNumber(number), holder_name };
}
