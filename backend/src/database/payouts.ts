import type { BankAccount } from "@pasar/contracts/payout-account";
import type { PayoutState } from "@pasar/contracts/payouts";
import { PERMISSIONS } from "@pasar/contracts/permissions";
import type { UploadedPicture } from "@pasar/contracts/pictures";
import { sellerAccounts } from "../modules/ledger/accounts";
import { postingOfPayout } from "../modules/ledger/payout-postings";
import type { PayoutRailName } from "../modules/payout/rail";
import { maskedNumber } from "../modules/seller/payout-moves";
import { type AuditActor, recordAudit } from "./audit";
import { type Executor, rowsOf } from "./connection";
import { DISPUTED } from "./disputed-money";
import { postLedger } from "./post-ledger";

/** A payout with the names of the members who decided on it. */
export interface PayoutRow extends BankAccount {
  id: string;
  seller_id: string;
  seller_name: string;
  amount: number;
  fee: number;
  rail: PayoutRailName;
  account_id: string;
  state: PayoutState;
  /** Ids of members. */
  proposed_by: string;
  proposer: string;
  approver: string | null;
  closer: string | null;
  batch_id: string | null;
  reference: string | null;
  proof: string | null;
  /** Key of a private picture of the operators. */
  proof_photo: string | null;
  reason: string | null;
  /** Ids of Medusa's users. */
  marked_by: string | null;
  confirmed_by: string | null;
  failure_marked_by: string | null;
  sent_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export const READ_PAYOUT = `
  select o.id, o.seller_id, s.name as seller_name, o.amount, o.fee, o.rail, o.account_id, o.bank, o.number,
         o.holder_name, o.state, o.told_state, o.proposed_by, o.batch_id, o.reference, o.proof, o.proof_photo, o.reason, o.marked_by,
         o.confirmed_by, o.failure_marked_by, o.sent_at, o.created_at, o.updated_at, p.name as proposer, v.name as approver, c.name as closer
  from payout o join seller s on s.id = o.seller_id
  left join member p on p.id = o.proposed_by left join member v on v.id = o.approved_by
  left join member c on c.id = o.closed_by`;

/** A seller's payouts: open ones first, then the newest, at most `take`. */
export function listPayouts(executor: Executor, sellerId: string, take: number): Promise<PayoutRow[]> {
  return rowsOf<PayoutRow>(
    executor,
    `${READ_PAYOUT} where o.seller_id = ?
     order by o.state in ('proposed', 'approved', 'sent') desc, o.created_at desc, o.id limit ?`,
    [sellerId, take],
  );
}

/** The photo that proves one of a seller's payouts. */
export async function findPayoutProof(
  executor: Executor,
  sellerId: string,
  id: string,
): Promise<UploadedPicture | undefined> {
  const [row] = await rowsOf<UploadedPicture>(
    executor,
    `select p.key, p.visibility, p.width, p.height, p.color, p.lqip from payout o join picture p on p.key = o.proof_photo
     where o.id = ? and o.seller_id = ? and o.deleted_at is null and p.deleted_at is null`,
    [id, sellerId],
  );
  return row;
}

/** Keeps every other change of a seller's payouts and members out until the transaction ends. */
export async function lockSeller(transaction: Executor, sellerId: string): Promise<void> {
  await transaction.raw("select 1 from seller where id = ? for update", [sellerId]);
}

/** One payout, locked until the transaction ends; of one seller where `sellerId` says so. */
export async function lockPayout(
  transaction: Executor,
  id: string,
  sellerId: string | null = null,
): Promise<PayoutRow | undefined> {
  const [row] = await rowsOf<PayoutRow>(
    transaction,
    `${READ_PAYOUT} where o.id = ? and o.seller_id = coalesce(?, o.seller_id) for update of o`,
    [id, sellerId],
  );
  return row;
}

/**
 * What a seller can be paid and what of it is proposed already, rupiah. Money that a buyer disputes is left out; below 0
 * after a refund of what was paid out.
 */
export async function readPayable(
  executor: Executor,
  sellerId: string,
): Promise<{ payable: number; proposed: number }> {
  const [row] = await rowsOf<{ payable: number; proposed: number }>(
    executor,
    `select (select coalesce(-sum(amount), 0) from ledger_entry where account = ?)::int - (${DISPUTED})::int as payable,
            (select coalesce(sum(amount), 0)::int from payout where seller_id = ? and state = 'proposed') as proposed`,
    [sellerAccounts(sellerId).payable, sellerId, sellerId],
  );
  return row ?? { payable: 0, proposed: 0 };
}

/** The account a seller is paid to now, kept as it is until the transaction ends. */
export async function holdActiveAccount(
  transaction: Executor,
  sellerId: string,
): Promise<(BankAccount & { id: string }) | undefined> {
  const [account] = await rowsOf<BankAccount & { id: string }>(
    transaction,
    `select id, bank, number, holder_name from payout_account
     where seller_id = ? and status = 'active' and deleted_at is null for share`,
    [sellerId],
  );
  return account;
}

/** A payout as it is proposed. */
export type NewPayout = Pick<PayoutRow, "id" | "seller_id" | "amount" | "fee" | "rail"> & {
  account: BankAccount & { id: string };
};

/** Writes a proposal. Throws where the id is taken. */
export async function insertPayout(transaction: Executor, payout: NewPayout, actor: AuditActor): Promise<void> {
  const { id, seller_id, amount, fee, rail, account } = payout;
  await transaction.raw(
    `insert into payout (id, seller_id, amount, fee, rail, account_id, bank, number, holder_name, state, proposed_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'proposed', ?)`,
    [
      id,
      seller_id,
      amount,
      fee,
      rail,
      account.id,
      account.bank,
      account.number,
      account.holder_name,
      actor.member_id,
    ] as never,
  );
  await auditPayout(transaction, { ...account, id, seller_id, amount }, "proposed", actor);
}

/** Approves a locked payout and takes its amount from what the seller is owed. */
export async function approvePayout(transaction: Executor, payout: PayoutRow, actor: AuditActor): Promise<void> {
  await transaction.raw("update payout set state = 'approved', approved_by = ?, updated_at = now() where id = ?", [
    actor.member_id,
    payout.id,
  ] as never);
  await postLedger(transaction, [postingOfPayout("payout_requested", payout)]);
  await auditPayout(transaction, payout, "approved", actor);
}

/** Ends a locked payout that was only proposed. */
export async function closePayout(
  transaction: Executor,
  payout: PayoutRow,
  { actor, state }: { actor: AuditActor; state: "refused" | "cancelled" },
): Promise<void> {
  await transaction.raw("update payout set state = ?, closed_by = ?, updated_at = now() where id = ?", [
    state,
    actor.member_id,
    payout.id,
  ] as never);
  await auditPayout(transaction, payout, state, actor);
}

/** Calls off what somebody proposed who has left or has another role by now. */
export async function cancelOrphanedPayouts(transaction: Executor, sellerId: string, actor: AuditActor): Promise<void> {
  const orphans = await rowsOf<PayoutRow>(
    transaction,
    `${READ_PAYOUT} where o.seller_id = ? and o.state = 'proposed' and not exists (
       select 1 from member m where m.id = o.proposed_by and m.deleted_at is null and m.role = any(?)) for update of o`,
    [sellerId, PERMISSIONS["payouts.propose"]],
  );
  for (const orphan of orphans) await closePayout(transaction, orphan, { actor, state: "cancelled" });
}

/** Writes down who did what to a payout; `operator` is a user of Medusa's. */
export function auditPayout(
  transaction: Executor,
  { id, seller_id, amount, bank, number }: Pick<PayoutRow, "id" | "seller_id" | "amount" | "bank" | "number">,
  what: "proposed" | "approved" | "refused" | "cancelled" | "sent" | "marked" | "failure_marked" | "paid" | "failed",
  actor: AuditActor,
  more: Record<string, unknown> = {},
): Promise<void> {
  return recordAudit(transaction, {
    actor,
    action: `payout.${what}`,
    sellerId: seller_id,
    record: { type: "payout", id },
    after: { amount, bank, number: maskedNumber(number), ...more },
  });
}
