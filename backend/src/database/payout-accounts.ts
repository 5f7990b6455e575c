import { generateEntityId } from "@medusajs/framework/utils";
import type { BankAccount, PayoutAccountStatus } from "@pasar/contracts/payout-account";
import { PERMISSIONS } from "@pasar/contracts/permissions";
import { maskedNumber } from "../modules/seller/payout-moves";
import { type AuditActor, recordAudit } from "./audit";
import { type Executor, rowsOf } from "./connection";

/** A payout account with the names of those who decided on it. `number` is digits only. */
export interface PayoutAccountRow extends BankAccount {
  id: string;
  seller_id: string;
  status: PayoutAccountStatus;
  /** Ids of members. */
  proposed_by: string | null;
  approved_by: string | null;
  proposer: string | null;
  approver: string | null;
  closer: string | null;
  created_at: Date;
  effective_at: Date | null;
}

const READ = `
  select a.id, a.seller_id, a.bank, a.number, a.holder_name, a.status, a.proposed_by, a.approved_by, a.created_at,
         a.effective_at, p.name as proposer, v.name as approver, c.name as closer
  from payout_account a
  left join member p on p.id = a.proposed_by left join member v on v.id = a.approved_by
  left join member c on c.id = a.closed_by`;

/** A seller's payout accounts, newest first, at most `take`. */
export function listPayoutAccounts(executor: Executor, sellerId: string, take: number): Promise<PayoutAccountRow[]> {
  return rowsOf<PayoutAccountRow>(
    executor,
    `${READ} where a.seller_id = ? and a.deleted_at is null
     order by a.status in ('active', 'waiting_approval', 'waiting_time') desc, a.created_at desc, a.id limit ?`,
    [sellerId, take],
  );
}

/** One payout account of a seller, locked until the transaction ends. */
export async function lockPayoutAccount(
  transaction: Executor,
  sellerId: string,
  id: string,
): Promise<PayoutAccountRow | undefined> {
  const [row] = await rowsOf<PayoutAccountRow>(
    transaction,
    `${READ} where a.id = ? and a.seller_id = ? and a.deleted_at is null for update of a`,
    [id, sellerId],
  );
  return row;
}

/** The names that may stand on a seller's account: its own, and that of the KUBE an outlet belongs to. */
export async function accountNames(executor: Executor, sellerId: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    executor,
    `select s.name from seller s
     where s.deleted_at is null and (s.id = ? or s.id = (select kube_id from seller where id = ?))`,
    [sellerId, sellerId],
  );
  return rows.map(({ name }) => name);
}

/** Writes a proposal. Gives false when one waits already. */
export async function insertProposal(
  transaction: Executor,
  { sellerId, account, actor }: { sellerId: string; account: BankAccount; actor: AuditActor },
): Promise<boolean> {
  const [row] = await rowsOf<{ id: string }>(
    transaction,
    `insert into payout_account (id, seller_id, bank, number, holder_name, status, proposed_by)
     values (?, ?, ?, ?, ?, 'waiting_approval', ?)
     on conflict (seller_id) where status in ('waiting_approval', 'waiting_time') and deleted_at is null do nothing
     returning id`,
    [
      generateEntityId(undefined, "pacc"),
      sellerId,
      account.bank,
      account.number,
      account.holder_name,
      actor.member_id,
    ] as never,
  );
  if (!row) return false;
  await audit(transaction, { ...account, id: row.id, seller_id: sellerId }, "proposed", actor);
  return true;
}

/** Gives a new group the account it joined with, which nobody of the group has to approve; nothing when it has one. */
export async function insertFirstPayoutAccount(
  transaction: Executor,
  { sellerId, account, actor }: { sellerId: string; account: BankAccount; actor: AuditActor },
): Promise<void> {
  const [row] = await rowsOf<{ id: string }>(
    transaction,
    `insert into payout_account (id, seller_id, bank, number, holder_name, status, effective_at, told_status)
     values (?, ?, ?, ?, ?, 'active', now(), 'active')
     on conflict (seller_id) where status = 'active' and deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "pacc"), sellerId, account.bank, account.number, account.holder_name],
  );
  if (row) await audit(transaction, { ...account, id: row.id, seller_id: sellerId }, "activated", actor);
}

/** Approves a locked account: it waits so many hours before it is used. */
export async function approvePayoutAccount(
  transaction: Executor,
  account: PayoutAccountRow,
  { actor, waitingHours }: { actor: AuditActor; waitingHours: number },
): Promise<void> {
  await transaction.raw(
    `update payout_account set status = 'waiting_time', approved_by = ?, updated_at = now(),
            effective_at = now() + make_interval(hours => ?) where id = ?`,
    [actor.member_id, waitingHours, account.id] as never,
  );
  await audit(transaction, account, "approved", actor);
}

/** Ends a locked account that waited. */
export async function closePayoutAccount(
  transaction: Executor,
  account: Pick<PayoutAccountRow, "id" | "seller_id" | keyof BankAccount>,
  { actor, status }: { actor: AuditActor; status: "refused" | "cancelled" },
): Promise<void> {
  await transaction.raw("update payout_account set status = ?, closed_by = ?, updated_at = now() where id = ?", [
    status,
    actor.member_id,
    account.id,
  ] as never);
  await audit(transaction, account, status, actor);
}

/** Locks the accounts whose waiting time is over; those another process has in hand are left out. */
export function lockDuePayoutAccounts(transaction: Executor, take: number): Promise<PayoutAccountRow[]> {
  return rowsOf<PayoutAccountRow>(
    transaction,
    `${READ} where a.status = 'waiting_time' and a.effective_at <= now() and a.deleted_at is null
     order by a.effective_at limit ? for update of a skip locked`,
    [take],
  );
}

/** Puts a locked account in the place of the one in use. */
export async function activatePayoutAccount(
  transaction: Executor,
  account: PayoutAccountRow,
  actor: AuditActor,
): Promise<void> {
  await transaction.raw(
    "update payout_account set status = 'replaced', told_status = 'replaced', updated_at = now() where seller_id = ? and status = 'active'",
    [account.seller_id],
  );
  await transaction.raw("update payout_account set status = 'active', updated_at = now() where id = ?", [account.id]);
  await audit(transaction, account, "activated", actor);
}

/** Calls an account off that waits on the word of somebody who has left or has another role by now. */
export async function cancelOrphanedProposal(
  transaction: Executor,
  sellerId: string,
  actor: AuditActor,
): Promise<void> {
  const stillHolds = (column: "proposed_by" | "approved_by") =>
    `(a.${column} is null or exists (select 1 from member m where m.id = a.${column} and m.deleted_at is null and m.role = any(?)))`;
  const [orphan] = await rowsOf<PayoutAccountRow>(
    transaction,
    `${READ} where a.seller_id = ? and a.status in ('waiting_approval', 'waiting_time') and a.deleted_at is null
     and not (${stillHolds("proposed_by")} and ${stillHolds("approved_by")}) for update of a`,
    [sellerId, PERMISSIONS["payout_account.propose"], PERMISSIONS["payout_account.approve"]],
  );
  if (orphan) await closePayoutAccount(transaction, orphan, { actor, status: "cancelled" });
}

/** An account whose members do not know yet how it stands. */
export interface UntoldAccount extends PayoutAccountRow {
  seller_name: string;
  time_zone: string;
  phones: string[];
}

/** Accounts that have moved since their members were told, with the phones of all members. */
export function untoldPayoutAccounts(executor: Executor, take: number): Promise<UntoldAccount[]> {
  return rowsOf<UntoldAccount>(
    executor,
    `select a.*, s.name as seller_name, s.time_zone, array(
       select p.phone from member m join person p on p.id = m.person_id
       where m.seller_id = a.seller_id and m.deleted_at is null order by p.phone) as phones
     from (${READ} where a.told_status is distinct from a.status and a.deleted_at is null) a
     join seller s on s.id = a.seller_id order by a.created_at limit ?`,
    [take],
  );
}

/** Notes that the members know how an account stands. */
export async function markTold(executor: Executor, id: string, status: PayoutAccountStatus): Promise<void> {
  await executor.raw("update payout_account set told_status = ? where id = ?", [status, id]);
}

function audit(
  transaction: Executor,
  account: Pick<PayoutAccountRow, "id" | "seller_id" | keyof BankAccount>,
  what: "proposed" | "approved" | "refused" | "cancelled" | "activated",
  actor: AuditActor,
): Promise<void> {
  const { id, seller_id, bank, number, holder_name } = account;
  return recordAudit(transaction, {
    actor,
    action: `payout_account.${what}`,
    sellerId: seller_id,
    record: { type: "payout_account", id },
    after: { bank, number: maskedNumber(number), holder_name },
  });
}
