import { generateEntityId } from "@medusajs/framework/utils";
import { type Database, type Executor, rowsOf } from "./connection";

/** Pieces of a variant to hold at a location. */
export interface Wanted {
  variantId: string;
  locationId: string;
  quantity: number;
}

/** A reservation that was made. */
export interface Reservation {
  id: string;
  variant_id: string;
}

/**
 * Holds stock for a checkout in one transaction: all of it or none. The check constraint on the levels refuses what is
 * not there (`migration-scripts/guard-stock`), so no process can oversell, whatever it believed before.
 * Throws PostgreSQL's check violation of `inventory_level_reserved_within_stock` when stock is short.
 */
export async function reserveStock(
  database: Database,
  checkoutId: string,
  wanted: readonly Wanted[],
): Promise<Reservation[]> {
  const lines = wanted.map((line) => ({ ...line, id: generateEntityId(undefined, "resitem") }));
  const columns = [
    lines.map(({ id }) => id),
    lines.map(({ variantId }) => variantId),
    lines.map(({ locationId }) => locationId),
    lines.map(({ quantity }) => quantity),
  ];
  return database.transaction(async (transaction) => {
    // Every buyer takes the rows in the same order, so two baskets with the same goods cannot wait for each other.
    await transaction.raw(
      `select lv.id from inventory_level lv
       join product_variant_inventory_item vi on vi.inventory_item_id = lv.inventory_item_id and vi.deleted_at is null
       join unnest(?::text[], ?::text[]) as wanted(variant_id, location_id)
         on wanted.variant_id = vi.variant_id and wanted.location_id = lv.location_id
       where lv.deleted_at is null
       order by lv.id
       for update of lv`,
      [columns[1], columns[2]] as never,
    );
    return rowsOf<Reservation>(
      transaction,
      `with wanted as (
         select * from unnest(?::text[], ?::text[], ?::text[], ?::int[]) as w(id, variant_id, location_id, quantity)
       ), held as (
         insert into reservation_item
           (id, inventory_item_id, location_id, quantity, raw_quantity, external_id, description, allow_backorder)
         select w.id || case when row_number() over (partition by w.id order by vi.id) > 1 then '-' || vi.id else '' end,
                vi.inventory_item_id, w.location_id, w.quantity * vi.required_quantity,
                jsonb_build_object('value', (w.quantity * vi.required_quantity)::text, 'precision', 20), ?, w.variant_id,
                false
         from wanted w
         join product_variant_inventory_item vi on vi.variant_id = w.variant_id and vi.deleted_at is null
         order by vi.inventory_item_id
         returning id, description as variant_id
       )
       select * from held`,
      [...columns, checkoutId],
    );
  });
}

/** Ties a checkout's reservations to the order lines they are for, so that Medusa's own workflows find them. */
export async function assignReservations(
  database: Database,
  checkoutId: string,
  lines: readonly { variantId: string; lineItemId: string }[],
): Promise<void> {
  await database.raw(
    `update reservation_item r set line_item_id = l.line_item_id, updated_at = now()
     from unnest(?::text[], ?::text[]) as l(variant_id, line_item_id)
     where r.external_id = ? and r.description = l.variant_id and r.deleted_at is null`,
    [lines.map(({ variantId }) => variantId), lines.map(({ lineItemId }) => lineItemId), checkoutId] as never,
  );
}

/** Frees whatever a checkout still holds. */
export async function releaseStock(database: Database, checkoutId: string): Promise<void> {
  await database.raw(`update reservation_item set deleted_at = now() where external_id = ? and deleted_at is null`, [
    checkoutId,
  ]);
}

/** Frees what orders hold, inside the caller's transaction. */
export async function freeReservations(transaction: Executor, orderIds: readonly string[]): Promise<void> {
  await transaction.raw(
    `update reservation_item r set deleted_at = now()
     where r.deleted_at is null and r.line_item_id in
       (select item_id from order_item where order_id = any(?) and deleted_at is null)`,
    [orderIds] as never,
  );
}

/**
 * Frees so many pieces of each variant that an order holds, inside the caller's transaction; what is held for a variant on
 * several lines is freed line by line.
 */
export async function lowerReservations(
  transaction: Executor,
  orderId: string,
  pieces: ReadonlyMap<string, number>,
): Promise<void> {
  await transaction.raw(
    `with freed as (
       select f.variant_id, f.quantity from unnest(?::text[], ?::int[]) as f(variant_id, quantity)
     ), held as (
       select r.id, r.quantity, f.quantity * vi.required_quantity
              - coalesce(sum(r.quantity) over (partition by f.variant_id, r.inventory_item_id order by r.id
                  rows between unbounded preceding and 1 preceding), 0) as less
       from reservation_item r
       join order_line_item li on li.id = r.line_item_id
       join freed f on f.variant_id = li.variant_id
       join product_variant_inventory_item vi on vi.variant_id = li.variant_id
         and vi.inventory_item_id = r.inventory_item_id and vi.deleted_at is null
       where r.deleted_at is null
         and r.line_item_id in (select item_id from order_item where order_id = ? and deleted_at is null)
     )
     update reservation_item r
     set quantity = case when h.less < h.quantity then h.quantity - h.less else r.quantity end,
         raw_quantity = case when h.less < h.quantity
           then jsonb_build_object('value', (h.quantity - h.less)::text, 'precision', 20) else r.raw_quantity end,
         deleted_at = case when h.less >= h.quantity then now() end, updated_at = now()
     from held h where r.id = h.id and h.less > 0`,
    [[...pieces.keys()], [...pieces.values()], orderId] as never,
  );
}

/** Whose order left the shelf, and who handed it over. */
export interface HandedOver {
  orderId: string;
  sellerId: string;
  /** Null when the goods arrived without a member's word. */
  memberId: string | null;
}

/**
 * Takes the goods of an order that was handed over off the shelf: its reservations end, the stock falls and the movements
 * are written, inside the caller's transaction. Medusa's own fulfilment does them apart, and a buyer in between could get
 * what is gone.
 */
export async function consumeStock(
  transaction: Executor,
  order: HandedOver,
  reason: "sold" | "sent_out" = "sold",
): Promise<void> {
  const ofOrder = `line_item_id in (select item_id from order_item where order_id = ? and deleted_at is null)`;
  await transaction.raw(
    `select lv.id from inventory_level lv
     join reservation_item r on r.inventory_item_id = lv.inventory_item_id and r.location_id = lv.location_id
     where r.deleted_at is null and lv.deleted_at is null and r.${ofOrder} order by lv.id for update of lv`,
    [order.orderId],
  );
  const ended = await rowsOf<Ended>(
    transaction,
    `update reservation_item set deleted_at = now() where deleted_at is null and ${ofOrder}
     returning inventory_item_id, location_id, quantity`,
    [order.orderId],
  );
  const lowered = await rowsOf<Lowered>(
    transaction,
    `update inventory_level lv
     set stocked_quantity = stocked_quantity - gone.quantity,
         raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity - gone.quantity)::text, 'precision', 20),
         updated_at = now()
     from (select inventory_item_id, location_id, sum(quantity) as quantity
           from jsonb_to_recordset(?::jsonb) as e(inventory_item_id text, location_id text, quantity numeric)
           group by inventory_item_id, location_id) as gone
     where lv.inventory_item_id = gone.inventory_item_id and lv.location_id = gone.location_id and lv.deleted_at is null
     returning lv.inventory_item_id, gone.quantity::int as quantity, lv.stocked_quantity::int as left`,
    [JSON.stringify(ended)],
  );
  await recordGone(transaction, order, lowered, reason);
}

interface Ended {
  inventory_item_id: string;
  location_id: string;
  quantity: string;
}

interface Lowered {
  inventory_item_id: string;
  quantity: number;
  left: number;
}

/** The key names the order, so goods of an order can never leave twice. */
async function recordGone(
  transaction: Executor,
  { orderId, sellerId, memberId }: HandedOver,
  lowered: readonly Lowered[],
  reason: "sold" | "sent_out",
): Promise<void> {
  await transaction.raw(
    `insert into stock_movement (id, seller_id, variant_id, product_id, delta, on_hand_before, on_hand_after, reason,
                                 member_id, order_id, occurred_at, idempotency_key, created_at)
     select gone.id, ?, v.id, v.product_id, -gone.quantity, gone."left" + gone.quantity, gone."left", ?, ?, ?, now(),
            ? || ':' || ?::text || ':' || v.id, clock_timestamp()
     from jsonb_to_recordset(?::jsonb) as gone(id text, inventory_item_id text, quantity int, "left" int)
     join product_variant_inventory_item vi on vi.inventory_item_id = gone.inventory_item_id and vi.deleted_at is null
     join product_variant v on v.id = vi.variant_id`,
    [
      sellerId,
      reason,
      memberId,
      orderId,
      reason,
      orderId,
      JSON.stringify(lowered.map((row) => ({ ...row, id: generateEntityId(undefined, "stm") }))),
    ] as never,
  );
}
