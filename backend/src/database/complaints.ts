import { generateEntityId } from "@medusajs/framework/utils";
import type { OfficerArea } from "@pasar/contracts/access";
import type {
  ComplaintEvent,
  ComplaintOpen,
  ComplaintOutcome,
  ComplaintReason,
  ComplaintSpeaker,
  ComplaintState,
  ComplaintWish,
} from "@pasar/contracts/complaint";
import { type ComplaintMove, DAYS_AT, nextState } from "../modules/complaint/complaint-moves";
import { postingOfCashRefund } from "../modules/ledger/refund-postings";
import { withinArea } from "./area-scope";
import { type AuditActor, recordAudit } from "./audit";
import { type Database, type Executor, rowsOf } from "./connection";
import { isPaid, type LockedOrder, lockOrder, type OrderOwner } from "./lock-order";
import { completeSent } from "./move-order";
import { lockSeller } from "./payouts";
import { claimPictures } from "./pictures";
import { postLedger } from "./post-ledger";
import { refundSale } from "./refunds";

/** A complaint with what is shown of its order. Amounts are rupiah. */
export interface ComplaintRow {
  id: string;
  order_id: string;
  order_number: number;
  order_total: number;
  time_zone: string;
  seller_id: string;
  seller_name: string;
  buyer_name: string;
  reason: ComplaintReason;
  wish: ComplaintWish;
  state: ComplaintState;
  due_at: Date | null;
  outcome: ComplaintOutcome | null;
  outcome_amount: number | null;
  has_appeal: boolean;
  /** Older ones know of no photos. */
  events: (Omit<ComplaintEvent, "photos"> & Partial<Pick<ComplaintEvent, "photos">>)[];
  created_at: Date;
}

const READ = `select k.*, o.number as order_number, o.total as order_total, s.name as seller_name,
    s.time_zone, c.shopper_name as buyer_name
  from complaint k join seller_order o on o.id = k.order_id join seller s on s.id = k.seller_id
  join checkout c on c.id = k.checkout_id`;
const MOST = 100;
/** The SQL condition that a complaint `k` has come to an office, whose officers then see it. Binds nothing. */
export const AT_OFFICE = `(k.state in ('at_office', 'decided', 'at_province') or k.events @> '[{"did": "decided"}]')`;

/** The complaints of a checkout's orders. */
export function complaintsOfCheckout(executor: Executor, checkoutId: string): Promise<ComplaintRow[]> {
  return rowsOf<ComplaintRow>(executor, `${READ} where k.checkout_id = ? and k.deleted_at is null`, [checkoutId]);
}

/** A seller's complaints, open ones first, newest first. */
export function complaintsOfSeller(executor: Executor, sellerId: string): Promise<ComplaintRow[]> {
  return rowsOf<ComplaintRow>(
    executor,
    `${READ} where k.seller_id = ? and k.deleted_at is null order by k.state = 'closed', k.created_at desc limit ${MOST}`,
    [sellerId],
  );
}

/** The complaints of an officer's area that have come to an office, open ones first, newest first. */
export function complaintsOfArea(executor: Executor, area: OfficerArea | null): Promise<ComplaintRow[]> {
  const scope = withinArea(area, "s");
  return rowsOf<ComplaintRow>(
    executor,
    `${READ} where ${scope.sql} and k.deleted_at is null and ${AT_OFFICE}
     order by k.state = 'closed', k.created_at desc limit ${MOST}`,
    scope.bindings,
  );
}

/** Opens a complaint about a locked order; gives false when there is one. */
export async function openComplaint(
  transaction: Executor,
  order: LockedOrder,
  { reason, wish, text, photos }: ComplaintOpen,
): Promise<boolean> {
  // Two members may be approving a payout of this very money.
  await lockSeller(transaction, order.seller_id);
  const opened: ComplaintEvent = { ...silent("buyer", "opened"), text, photos };
  const rows = await rowsOf(
    transaction,
    `insert into complaint (id, order_id, seller_id, checkout_id, reason, wish, state, held_amount, due_at, events)
     values (?, ?, ?, ?, ?, ?, 'waiting_seller', ?, now() + make_interval(days => ?), ?::jsonb)
     on conflict (order_id) where deleted_at is null do nothing returning id`,
    [
      generateEntityId(undefined, "cmpl"),
      order.id,
      order.seller_id,
      order.checkout_id,
      reason,
      wish,
      order.total,
      DAYS_AT.waiting_seller,
      JSON.stringify([opened]),
    ] as never,
  );
  if (rows.length > 0) await claimPictures(transaction, order.checkout_id, "private", photos);
  return rows.length > 0;
}

/** A word said about a complaint. `owner` is whose order it must be, `area` where its seller must be. */
export interface ComplaintWord {
  orderId: string;
  owner: OrderOwner;
  area?: OfficerArea | null;
  by: ComplaintSpeaker;
  move: ComplaintMove;
  amount?: number;
  text?: string;
  /** Keys of private pictures of the seller. */
  photos?: string[];
  actor?: AuditActor;
}

/** What came of a word. */
export type ComplaintWordOutcome = "done" | "not_found" | "complaint_moved_on" | "too_much";

/** Moves a complaint on under the lock of its order; what its end owes to the buyer is owed in the same transaction. */
export async function sayOfComplaint(database: Database, word: ComplaintWord): Promise<ComplaintWordOutcome> {
  return database.transaction(async (transaction) => {
    const order = await lockOrder(transaction, word.orderId, word.owner);
    const complaint = order && (await lockComplaint(transaction, word));
    if (!order || !complaint) return "not_found";
    const state = nextState(complaint, word.by, word.move);
    if (!state) return "complaint_moved_on";
    if ((word.amount ?? 0) > order.total) return "too_much";
    await keepPhotos(transaction, order, word);
    const end = endOf(complaint, word, order);
    await moveComplaint(transaction, complaint.id, { state, end, word });
    if (word.actor) await audit(transaction, { order, complaint, word, actor: word.actor });
    if (state === "closed" && end.outcome === "refund") await giveBack(transaction, order, complaint, end.amount ?? 0);
    return "done";
  });
}

/** Only sellers show photos after a complaint was opened. */
async function keepPhotos(transaction: Executor, order: LockedOrder, { photos = [] }: ComplaintWord): Promise<void> {
  if (photos.length > 0) await claimPictures(transaction, order.seller_id, "private", photos);
}

interface End {
  outcome: ComplaintOutcome | null;
  amount: number | null;
}

/**
 * As somebody says now, or else as it was decided last: a seller's rejection stands when nobody escalates. A replacement
 * that was not sent in time becomes the whole money.
 */
function endOf(
  { state, outcome, outcome_amount }: ComplaintRow,
  { move, amount }: ComplaintWord,
  order: LockedOrder,
): End {
  if (state === "replacing" && move.did === "passed") return { outcome: "refund", amount: order.total };
  return "outcome" in move ? { outcome: move.outcome, amount: amount ?? null } : { outcome, amount: outcome_amount };
}

async function moveComplaint(
  transaction: Executor,
  id: string,
  { state, end, word }: { state: ComplaintState; end: End; word: ComplaintWord },
): Promise<void> {
  await transaction.raw(
    `update complaint set state = ?, due_at = now() + make_interval(days => ?), outcome = ?, outcome_amount = ?,
            has_appeal = has_appeal or ?, held_amount = case when ? = 'closed' then 0 else held_amount end,
            events = events || ?::jsonb, updated_at = now() where id = ?`,
    [
      state,
      DAYS_AT[state],
      end.outcome,
      end.amount,
      word.move.did === "appealed",
      state,
      JSON.stringify([eventOf(word, state)]),
      id,
    ] as never,
  );
}

function eventOf({ by, move, amount, text, photos = [] }: ComplaintWord, state: ComplaintState): ComplaintEvent {
  const afterSilence = state === "at_office" ? "escalated" : "closed";
  return {
    ...silent(by, move.did === "passed" ? afterSilence : move.did),
    outcome: "outcome" in move ? move.outcome : null,
    amount: amount ?? null,
    text: text ?? null,
    photos,
  };
}

interface Decision {
  order: LockedOrder;
  complaint: ComplaintRow;
  word: ComplaintWord;
  actor: AuditActor;
}

function audit(transaction: Executor, { order, complaint, word, actor }: Decision): Promise<void> {
  const { move, amount = null } = word;
  return recordAudit(transaction, {
    actor,
    action: `complaint.${move.did}`,
    sellerId: order.seller_id,
    record: { type: "complaint", id: complaint.id },
    after: { number: order.number, outcome: "outcome" in move ? move.outcome : null, amount },
  });
}

async function lockComplaint(
  transaction: Executor,
  { orderId, area }: ComplaintWord,
): Promise<ComplaintRow | undefined> {
  const scope = withinArea(area ?? null, "s");
  const [row] = await rowsOf<ComplaintRow>(
    transaction,
    `${READ} where k.order_id = ? and k.deleted_at is null and ${scope.sql} for update of k`,
    [orderId, ...scope.bindings],
  );
  return row;
}

/** Goods that were on their way count as gone, so the sale is completed before its money goes back. */
async function giveBack(
  transaction: Executor,
  order: LockedOrder,
  complaint: ComplaintRow,
  amount: number,
): Promise<void> {
  // A cancelled order is paid back already, and what a bank took back is not there.
  if (order.stage === "cancelled" || !isPaid(order)) return;
  if (order.stage === "sent") await completeSent(transaction, order);
  if (order.payment_method === "cod") {
    await postLedger(transaction, [postingOfCashRefund(order, amount)]);
    return;
  }
  const opening = await refundSale(
    transaction,
    { ...order, stage: "completed" },
    { cause: `complaint:${complaint.id}`, reason: "complaint", amount },
  );
  if (opening === "too_much") throw new Error(`complaint ${complaint.id} would give back more than was paid`);
}

function silent(by: ComplaintSpeaker, did: ComplaintEvent["did"]): ComplaintEvent {
  return { by, did, outcome: null, amount: null, text: null, photos: [], at: new Date().toISOString() };
}

/** Orders whose complaint's deadline has passed and that the clock moves on. */
export async function overdueComplaints(executor: Executor, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ order_id: string }>(
    executor,
    `select order_id from complaint where state in ('waiting_seller', 'refused', 'decided', 'replacing', 'replacement_sent') and due_at < now()
       and deleted_at is null order by due_at limit ?`,
    [limit],
  );
  return rows.map(({ order_id }) => order_id);
}
