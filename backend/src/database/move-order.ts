import type { OrderAction } from "@pasar/contracts/seller";
import { isMoneyFinal } from "../modules/checkout/money-final";
import { ORDER_MOVES } from "../modules/checkout/order-moves";
import { type Posting, postingOfSale, postingsOfCharges, postingsOfCourierShare } from "../modules/ledger/postings";
import { recordSteps, type StepMaker } from "./checkouts";
import type { Database, Executor } from "./connection";
import { readRates } from "./ledger-rates";
import { type LockedOrder, lockOrder, type OrderOwner } from "./lock-order";
import { postLedger } from "./post-ledger";
import { consumeStock } from "./reserve-stock";
import { addParcel, type NewParcel } from "./shipments";

/** A move somebody wants to make. `owner` is whose order it must be. */
export interface OrderMove {
  orderId: string;
  owner: OrderOwner;
  maker: StepMaker;
  action: OrderAction;
  /** For pickup: whether the buyer's code was right. */
  codeIsRight?: boolean;
  /** For cash: whether the member says the money is in hand. */
  cashReceived?: boolean;
  /** What leaves with a courier. */
  parcel?: NewParcel;
}

/** What came of a move; `done` also when it had been made before. */
export type MoveOutcome =
  | "done"
  | "order_not_found"
  | "order_unpaid"
  | "order_moved_on"
  | "payment_not_final"
  | "pickup_code_wrong"
  | "too_many_attempts"
  | "cash_not_confirmed";

/** Six digits stand this many guesses before the buyer has to ask the platform. */
const MOST_WRONG_CODES = 10;

const GOODS_LEAVE: ReadonlySet<OrderAction> = new Set(["hand_over", "send"]);

/** Moves an order on under its row lock; the stage, the stock and the ledger change together or not at all. */
export async function moveOrder(database: Database, move: OrderMove): Promise<MoveOutcome> {
  return database.transaction(async (transaction) => {
    const order = await lockOrder(transaction, move.orderId, move.owner);
    const refusal = refusalOf(order, move);
    if (!order || refusal === "order_not_found") return "order_not_found";
    if (refusal === "pickup_code_wrong") {
      await transaction.raw("update seller_order set wrong_codes = wrong_codes + 1 where id = ?", [order.id]);
    }
    if (refusal) return refusal;
    if (order.stage !== ORDER_MOVES[move.action].to) await apply(transaction, order, move);
    return "done";
  });
}

function refusalOf(order: LockedOrder | undefined, move: OrderMove): Exclude<MoveOutcome, "done"> | null {
  if (!order) return "order_not_found";
  const { from, to, ways } = ORDER_MOVES[move.action];
  if (order.stage === "awaiting_payment") return "order_unpaid";
  if (!ways.includes(order.way) || (order.stage !== from && order.stage !== to)) return "order_moved_on";
  if (GOODS_LEAVE.has(move.action) && order.stage === from && !isMoneyFinal(order, new Date()))
    return "payment_not_final";
  if (move.action === "hand_over") {
    if (order.wrong_codes >= MOST_WRONG_CODES) return "too_many_attempts";
    if (!move.codeIsRight) return "pickup_code_wrong";
  }
  if (to === "completed" && order.payment_method === "cod" && !move.cashReceived) return "cash_not_confirmed";
  return null;
}

async function apply(transaction: Executor, order: LockedOrder, move: OrderMove): Promise<void> {
  const stage = ORDER_MOVES[move.action].to;
  await transaction.raw(
    "update seller_order set stage = ?, tracking_number = coalesce(?, tracking_number), updated_at = now() where id = ?",
    [stage, move.parcel?.awb ?? null, order.id] as never,
  );
  await recordSteps(transaction, [{ orderId: order.id, stage, ...move.maker }]);
  if (stage === "sent" && move.parcel) await addParcel(transaction, order.id, move.parcel);
  if (stage === "completed") await complete(transaction, order, move.maker.memberId);
}

/** Completes a locked order that was sent, without the word of its seller. */
export function completeSent(transaction: Executor, order: LockedOrder): Promise<void> {
  const maker: StepMaker = { madeBy: "system", memberId: null };
  return apply(transaction, order, { orderId: order.id, owner: {}, maker, action: "deliver" });
}

async function complete(transaction: Executor, order: LockedOrder, memberId: string | null): Promise<void> {
  await consumeStock(transaction, { orderId: order.id, sellerId: order.seller_id, memberId });
  await postLedger(transaction, await postingsOfCompletion(transaction, order));
  await transaction.raw(
    `update listing l set sold = l.sold + goods.quantity
     from (select v.product_id, sum(line.quantity)::int as quantity
           from seller_order o
           cross join lateral jsonb_to_recordset(o.lines) as line(variant_id text, quantity int)
           join product_variant v on v.id = line.variant_id
           where o.id = ? group by v.product_id) as goods
     where l.product_id = goods.product_id`,
    [order.id],
  );
  await transaction.raw(
    `update checkout set payment_state = 'paid', updated_at = now()
     where id = ? and payment_state = 'on_handover'
       and not exists (select 1 from seller_order where checkout_id = checkout.id and stage not in ('completed', 'cancelled'))`,
    [order.checkout_id],
  );
}

/** Cash never passes the platform, so nothing can be taken from it. */
async function postingsOfCompletion(transaction: Executor, order: LockedOrder): Promise<Posting[]> {
  if (order.payment_method === "cod") return [postingOfSale("cash_sale", order)];
  return [
    postingOfSale("sale_completed", order),
    ...postingsOfCourierShare(order, { courier: order.courier, share: order.courier_share }),
    ...postingsOfCharges(order, await readRates(transaction)),
  ];
}
