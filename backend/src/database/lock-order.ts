import type { CancelReason, OrderStage, PaymentMethod, PaymentState, ReceiveWay } from "@pasar/contracts/order";
import { type Executor, rowsOf } from "./connection";

/** An order and the payment of its checkout, locked until the transaction ends. `total` is rupiah. */
export interface LockedOrder {
  id: string;
  number: number;
  seller_id: string;
  checkout_id: string;
  stage: OrderStage;
  cancel_reason: CancelReason | null;
  way: ReceiveWay;
  total: number;
  courier: string | null;
  /** Rupiah of the fee that the courier bears. */
  courier_share: number;
  wrong_codes: number;
  payment_method: PaymentMethod;
  payment_state: PaymentState;
  charge_ref: string | null;
  /** Rupiah of the whole checkout. */
  charged: number;
  /** When the seller was let begin: for what is not cash, when the money came. */
  began_at: Date | null;
  /** When it came to its stage. */
  moved_at: Date | null;
}

/** Whose order it must be: the one side's, the other's, or the outlet's that hands it over. None is the system itself. */
export interface OrderOwner {
  sellerId?: string;
  checkoutId?: string;
  outletId?: string;
}

/**
 * Locks a checkout and then one of its orders, as everything does that changes both: payments move the checkout first.
 * Undefined when there is no such order of this owner.
 */
export async function lockOrder(
  transaction: Executor,
  orderId: string,
  { sellerId, checkoutId, outletId }: OrderOwner = {},
): Promise<LockedOrder | undefined> {
  const [order] = await rowsOf<LockedOrder>(
    transaction,
    `with purchase as (
       select c.id, c.payment_method, c.payment_state, c.charge_ref, c.total as charged from checkout c
       where c.id = (select checkout_id from seller_order where id = ?) and c.deleted_at is null for no key update)
     select o.id, o.number, o.seller_id, o.checkout_id, o.stage, o.cancel_reason, o.way, o.total, o.wrong_codes,
            o.courier, case o.delivery_funder when 'courier' then o.delivery_discount else 0 end as courier_share,
            p.payment_method, p.payment_state, p.charge_ref, p.charged,
            (select min(t.created_at) from order_step t
             where t.order_id = o.id and t.stage = 'awaiting_acceptance' and t.deleted_at is null) as began_at,
            (select max(t.created_at) from order_step t
             where t.order_id = o.id and t.stage = o.stage and t.deleted_at is null) as moved_at
     from purchase p join seller_order o on o.checkout_id = p.id
     where o.id = ? and o.deleted_at is null and o.seller_id = coalesce(?, o.seller_id)
       and o.checkout_id = coalesce(?, o.checkout_id) and (?::text is null or o.pickup_outlet_id = ?)
     for update of o`,
    [orderId, orderId, sellerId ?? null, checkoutId ?? null, outletId ?? null, outletId ?? null],
  );
  return order;
}

/** Whether the buyer's money for an order is with us: Midtrans has it. Cash is the seller's. */
export function isMoneyIn({ payment_method, payment_state }: LockedOrder): boolean {
  return payment_method !== "cod" && payment_state === "paid";
}

/** Whether a bank took an order's payment back after its goods had gone. */
export function isReversed({ payment_method, payment_state }: LockedOrder): boolean {
  return payment_method !== "cod" && payment_state === "denied";
}

/** Whether the buyer has paid for an order: to us, or its seller in cash. */
export function isPaid(order: Pick<LockedOrder, "payment_method" | "payment_state" | "stage">): boolean {
  return order.payment_method === "cod" ? order.stage === "completed" : order.payment_state === "paid";
}
