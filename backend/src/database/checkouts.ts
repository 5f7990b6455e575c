import { generateEntityId } from "@medusajs/framework/utils";
import type { DayHours, SellerKind } from "@pasar/contracts/catalogue";
import type {
  CancelReason,
  ChosenService,
  OrderDiscounts,
  OrderLine,
  OrderStage,
  OrderStep,
  PaymentInstructions,
  PaymentMethod,
  PaymentState,
  ReceiveWay,
} from "@pasar/contracts/order";
import type { PartialCancel } from "@pasar/contracts/partial-cancel";
import type { PickupSlot } from "@pasar/contracts/pickup";
import type { PromotionFunder } from "@pasar/contracts/promotion";
import type { Language } from "../locale/messages";
import { type Database, type Executor, rowsOf } from "./connection";
import { CAN_PUT_BACK } from "./put-back";
import { PARCELS, type ParcelRow } from "./shipments";

/** A checkout row. Amounts are rupiah. */
export interface CheckoutRow {
  id: string;
  request_hash: string;
  status: "placing" | "placed";
  shopper_name: string;
  shopper_phone: string;
  address_text: string | null;
  /** What the buyer is written to in. */
  language: Language;
  payment_method: PaymentMethod;
  payment_state: PaymentState;
  total: number;
  /** What the charge is called at Midtrans; null for cash. */
  charge_ref: string | null;
  expires_at: Date | null;
  instructions: PaymentInstructions | null;
  pay_page_url: string | null;
  created_at: Date;
}

/** What a checkout's payment page shows, apart from the sum. All null for cash. */
export type PaymentFacts = Pick<CheckoutRow, "instructions" | "expires_at" | "pay_page_url">;

/** A seller's order with what its page shows of the seller. */
export interface SellerOrderRow {
  id: string;
  number: number;
  seller_id: string;
  checkout_id: string;
  stage: OrderStage;
  cancel_reason: CancelReason | null;
  cancel_note: string | null;
  way: ReceiveWay;
  /** The courier's service; null for the other ways. */
  courier: string | null;
  courier_name: string | null;
  service: string | null;
  service_name: string | null;
  /** The e-Warong at which the goods are fetched; null for the seller's own place. */
  pickup_outlet_id: string | null;
  outlet: OrderOutlet | null;
  /** When the buyer comes to fetch them; null for any time. */
  slot_start: Date | null;
  slot_end: Date | null;
  /** By road to the buyer's village, estimated; null when unknown. */
  kilometres: number | null;
  fee: number;
  subtotal: number;
  goods_discount: number;
  delivery_discount: number;
  total: number;
  voucher_id: string | null;
  voucher_code: string | null;
  delivery_promotion_id: string | null;
  /** Who bears the discount on the fee. */
  delivery_funder: PromotionFunder | null;
  note: string | null;
  lines: OrderLine[];
  payment_session_id: string | null;
  tracking_number: string | null;
  parcels: ParcelRow[];
  wrong_codes: number;
  created_at: Date;
  steps: OrderStep[];
  cuts: PartialCancel[];
  seller: {
    handle: string;
    name: string;
    kind: SellerKind;
    phone: string;
    address: string;
    village_name: string;
    regency_name: string;
    time_zone: string;
    hours: DayHours[];
    stock_location_id: string;
    takes_cash: boolean;
  };
}

/** What an order's page shows of the outlet that hands it over. */
export interface OrderOutlet {
  name: string;
  address: string;
  village_name: string;
  hours: DayHours[];
  time_zone: string;
}

/** The outlet of order `o`, a column for statements that read orders. */
export const OUTLET = `(
  select jsonb_build_object('name', w.name, 'address', w.address, 'village_name', w.village_name, 'hours', w.hours,
    'time_zone', w.time_zone) from seller w where w.id = o.pickup_outlet_id) as outlet`;

/** The time its buyer fetches an order at; null for any. */
export function slotOfOrder({
  slot_start,
  slot_end,
}: Pick<SellerOrderRow, "slot_start" | "slot_end">): PickupSlot | null {
  if (!slot_start || !slot_end) return null;
  return { start: new Date(slot_start).toISOString(), end: new Date(slot_end).toISOString() };
}

/** The courier's service of an order, null for the other ways. */
export function serviceOfOrder(order: SellerOrderRow): ChosenService | null {
  const { courier, courier_name, service, service_name } = order;
  if (!courier || !service) return null;
  return { courier, courier_name: courier_name ?? courier, service, service_name: service_name ?? service };
}

/** What promotions took off an order, for its pages. */
export function discountsOfOrder({ goods_discount, delivery_discount, voucher_code }: SellerOrderRow): OrderDiscounts {
  return { goods: goods_discount, delivery: delivery_discount, voucher_code };
}

/** What promotions take off a new order, rupiah, and which ones. */
export type PromotedColumns = Pick<
  SellerOrderRow,
  "goods_discount" | "delivery_discount" | "voucher_id" | "voucher_code" | "delivery_promotion_id" | "delivery_funder"
>;

/** An order without promotions. */
export const UNPROMOTED: PromotedColumns = {
  goods_discount: 0,
  delivery_discount: 0,
  voucher_id: null,
  voucher_code: null,
  delivery_promotion_id: null,
  delivery_funder: null,
};

/** A new seller's order, as it is recorded when it is placed. */
export type NewSellerOrder = Pick<
  SellerOrderRow,
  | "id"
  | "number"
  | "seller_id"
  | "stage"
  | "way"
  | "fee"
  | "subtotal"
  | "total"
  | "note"
  | "lines"
  | "pickup_outlet_id"
  | "kilometres"
> &
  PromotedColumns & { service: ChosenService | null; slot: PickupSlot | null };

const CUTS = `coalesce(
  (select jsonb_agg(jsonb_build_object('id', k.id, 'made_by', k.made_by, 'reason', k.reason, 'note', k.note,
      'lines', k.lines, 'amount', k.amount, 'is_refunded', k.is_refunded, 'at', k.created_at) order by k.created_at, k.id)
   from partial_cancellation k where k.order_id = o.id and k.deleted_at is null), '[]') as cuts`;

const STEPS = `coalesce(
  (select jsonb_agg(jsonb_build_object('stage', t.stage, 'at', t.created_at) order by t.created_at, t.id)
   from order_step t where t.order_id = o.id and t.deleted_at is null), '[]') as steps`;

/**
 * Claims a checkout id. Gives false when it is taken already. Buyers who use the same promotions wait here for each other,
 * always in the same order, so that what was left of a code is known to the next statement.
 */
export async function claimCheckout(
  database: Executor,
  row: Omit<CheckoutRow, "status" | "created_at" | keyof PaymentFacts>,
  promotionIds: readonly string[],
): Promise<boolean> {
  const claimed = await rowsOf<{ id: string }>(
    database,
    `with held as (select id from seller_promotion where id = any(?) order by id for update),
          all_held as (select count(*) from held)
     insert into checkout (id, request_hash, status, shopper_name, shopper_phone, address_text, language,
                           payment_method, payment_state, total, charge_ref)
     select ?, ?, 'placing', ?, ?, ?, ?, ?, ?, ?::int, ? from all_held on conflict (id) do nothing returning id`,
    [
      promotionIds,
      row.id,
      row.request_hash,
      row.shopper_name,
      row.shopper_phone,
      row.address_text,
      row.language,
      row.payment_method,
      row.payment_state,
      row.total,
      row.charge_ref,
    ] as never,
  );
  return claimed.length === 1;
}

/** Forgets a checkout that was never placed, with its orders' rows. */
export async function forgetCheckout(database: Database, checkoutId: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const ours = "select id from seller_order where checkout_id = ?";
    await transaction.raw(`delete from order_step where order_id in (${ours})`, [checkoutId]);
    await transaction.raw("delete from seller_order where checkout_id = ?", [checkoutId]);
    await transaction.raw("delete from voucher_use where checkout_id = ?", [checkoutId]);
    await transaction.raw("delete from checkout where id = ? and status = 'placing'", [checkoutId]);
  });
}

/** Records the selling side of a checkout's orders, with their first step. */
export async function recordSellerOrders(
  executor: Executor,
  checkoutId: string,
  orders: readonly NewSellerOrder[],
): Promise<void> {
  await executor.raw(
    `insert into seller_order (id, number, seller_id, checkout_id, stage, way, courier, courier_name, service,
                               service_name, fee, subtotal, goods_discount, delivery_discount, total, voucher_id,
                               voucher_code, delivery_promotion_id, delivery_funder, note, lines, pickup_outlet_id,
                               slot_start, slot_end, kilometres)
     select o.id, o.number, o.seller_id, ?, o.stage, o.way, o.service ->> 'courier', o.service ->> 'courier_name',
            o.service ->> 'service', o.service ->> 'service_name', o.fee, o.subtotal,
            o.goods_discount, o.delivery_discount, o.total, o.voucher_id, o.voucher_code, o.delivery_promotion_id,
            o.delivery_funder, o.note, o.lines,
            o.pickup_outlet_id, (o.slot ->> 'start')::timestamptz, (o.slot ->> 'end')::timestamptz, o.kilometres
     from jsonb_to_recordset(?::jsonb) as o(id text, number int, seller_id text, stage text, way text, service jsonb,
                                            fee int, subtotal int, goods_discount int, delivery_discount int,
                                            total int, voucher_id text, voucher_code text, delivery_promotion_id text,
                                            delivery_funder text, note text, lines jsonb, pickup_outlet_id text,
                                            slot jsonb, kilometres real)`,
    [checkoutId, JSON.stringify(orders)],
  );
  await recordSteps(
    executor,
    orders.map(({ id, stage }) => ({ orderId: id, stage })),
  );
}

/** Who made a step. */
export type StepMaker = { madeBy: "member"; memberId: string } | { madeBy: "buyer" | "system"; memberId: null };

/** Writes the moves of orders down. */
export async function recordSteps(
  executor: Executor,
  steps: readonly ({ orderId: string; stage: OrderStage } & Partial<StepMaker>)[],
): Promise<void> {
  const rows = steps.map(({ orderId, stage, memberId, madeBy }) => ({
    id: generateEntityId(undefined, "step"),
    order_id: orderId,
    stage,
    member_id: memberId ?? null,
    made_by: madeBy ?? "system",
  }));
  await executor.raw(
    `insert into order_step (id, order_id, stage, member_id, made_by, created_at)
     select id, order_id, stage, member_id, made_by, clock_timestamp()
     from jsonb_to_recordset(?::jsonb) as s(id text, order_id text, stage text, member_id text, made_by text)`,
    [JSON.stringify(rows)],
  );
}

/** Ties each order to the payment session that pays it. */
export async function tieSessions(
  executor: Executor,
  sessions: readonly { orderId: string; sessionId: string }[],
): Promise<void> {
  await executor.raw(
    `update seller_order o set payment_session_id = s.session_id
     from unnest(?::text[], ?::text[]) as s(order_id, session_id) where o.id = s.order_id`,
    [sessions.map(({ orderId }) => orderId), sessions.map(({ sessionId }) => sessionId)] as never,
  );
}

/** Marks a checkout as placed, with what its payment page shows. */
export async function finishCheckout(executor: Executor, checkoutId: string, payment: PaymentFacts): Promise<void> {
  await executor.raw(
    `update checkout set status = 'placed', instructions = ?, expires_at = ?, pay_page_url = ?, updated_at = now()
     where id = ?`,
    [jsonOrNull(payment.instructions), payment.expires_at, payment.pay_page_url, checkoutId] as never,
  );
}

/** Instructions as a statement binds them. */
export function jsonOrNull(value: PaymentInstructions | null): string | null {
  return value && JSON.stringify(value);
}

/** Reads one checkout, or undefined. */
export async function findCheckout(executor: Executor, checkoutId: string): Promise<CheckoutRow | undefined> {
  const [row] = await rowsOf<CheckoutRow>(executor, "select * from checkout where id = ? and deleted_at is null", [
    checkoutId,
  ]);
  return row;
}

/** Reads the checkout a charge pays, or undefined. */
export async function findCheckoutByCharge(executor: Executor, chargeRef: string): Promise<CheckoutRow | undefined> {
  const [row] = await rowsOf<CheckoutRow>(
    executor,
    "select * from checkout where charge_ref = ? and deleted_at is null",
    [chargeRef],
  );
  return row;
}

/** Reads the orders of a checkout with their steps and sellers, in one statement. */
export async function readSellerOrders(executor: Executor, checkoutId: string): Promise<SellerOrderRow[]> {
  return rowsOf<SellerOrderRow>(
    executor,
    `select o.*, to_jsonb(s) as seller, ${OUTLET}, ${STEPS}, ${CUTS}, ${PARCELS}
     from seller_order o join seller s on s.id = o.seller_id
     where o.checkout_id = ? and o.deleted_at is null order by o.number`,
    [checkoutId],
  );
}

/** An order as its own seller reads it. */
export interface OwnOrderRow extends SellerOrderRow {
  checkout: CheckoutRow;
  can_put_back: boolean;
}

/** One order of one seller with its checkout, or undefined when it is not that seller's. */
export async function findSellerOrder(
  executor: Executor,
  sellerId: string,
  orderId: string,
): Promise<OwnOrderRow | undefined> {
  const [row] = await rowsOf<OwnOrderRow>(
    executor,
    `select o.*, to_jsonb(s) as seller, to_jsonb(c) as checkout, ${CAN_PUT_BACK}, ${OUTLET}, ${STEPS}, ${CUTS}, ${PARCELS}
     from seller_order o join seller s on s.id = o.seller_id join checkout c on c.id = o.checkout_id
     where o.id = ? and o.seller_id = ? and o.deleted_at is null`,
    [orderId, sellerId],
  );
  return row;
}
