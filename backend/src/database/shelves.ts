import { generateEntityId } from "@medusajs/framework/utils";
import type { SupplierKind } from "@pasar/contracts/joining";
import type { StockOutReason, StockReason } from "@pasar/contracts/stock";
import { type Executor, rowsOf } from "./connection";

/** A variant's stock at its seller, locked until the transaction ends. */
export interface Shelf {
  level_id: string;
  variant_id: string;
  product_id: string;
  on_hand: number;
  reserved: number;
}

/** A change of one shelf, as it is recorded. */
export interface ShelfChange {
  shelf: Shelf;
  /** Pieces on the shelf afterwards. */
  after: number;
  reason: StockReason;
  sellerId: string;
  memberId: string | null;
  occurredAt: string;
  idempotencyKey: string;
  supplier?: SupplierKind;
  stockOutReason?: StockOutReason;
  note?: string;
  /** The order whose goods they are. */
  orderId?: string;
}

/** Another change of the seller's took the key; the transaction that meets this must not be kept. */
export class KeyTaken extends Error {}

/** Locks shelves of a seller, in the order every buyer takes them too. Variants that are not the seller's are left out. */
export async function lockShelves(
  transaction: Executor,
  sellerId: string,
  variantIds: readonly string[],
): Promise<Map<string, Shelf>> {
  const rows = await rowsOf<Shelf>(
    transaction,
    `select lv.id as level_id, v.id as variant_id, v.product_id, lv.stocked_quantity::int as on_hand,
            lv.reserved_quantity::int as reserved
     from product_variant v
     join listing l on l.product_id = v.product_id and l.seller_id = ? and l.deleted_at is null
     join seller s on s.id = l.seller_id
     join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
     join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id and lv.location_id = s.stock_location_id
       and lv.deleted_at is null
     where v.id = any(?) and v.deleted_at is null
     order by lv.id for update of lv`,
    [sellerId, variantIds],
  );
  return new Map(rows.map((row) => [row.variant_id, row]));
}

/** Writes the new levels of locked shelves with their movements. Throws KeyTaken when one of the keys was used before. */
export async function changeShelves(transaction: Executor, changes: readonly ShelfChange[]): Promise<void> {
  const rows = changes.map(({ shelf, ...change }) => ({
    id: generateEntityId(undefined, "stm"),
    level_id: shelf.level_id,
    variant_id: shelf.variant_id,
    product_id: shelf.product_id,
    on_hand_before: shelf.on_hand,
    on_hand_after: change.after,
    reason: change.reason,
    seller_id: change.sellerId,
    member_id: change.memberId,
    occurred_at: change.occurredAt,
    idempotency_key: change.idempotencyKey,
    supplier: change.supplier,
    stock_out_reason: change.stockOutReason,
    note: change.note || null,
    order_id: change.orderId ?? null,
  }));
  const written = await rowsOf(
    transaction,
    `with change as (
       select * from jsonb_to_recordset(?::jsonb) as c(
         id text, level_id text, variant_id text, product_id text, on_hand_before int, on_hand_after int, reason text,
         seller_id text, member_id text, occurred_at timestamptz, idempotency_key text, supplier text,
         stock_out_reason text, note text, order_id text)
     ), level as (
       update inventory_level lv
       set stocked_quantity = c.on_hand_after,
           raw_stocked_quantity = jsonb_build_object('value', c.on_hand_after::text, 'precision', 20), updated_at = now()
       from change c where lv.id = c.level_id
     )
     insert into stock_movement (id, seller_id, variant_id, product_id, delta, on_hand_before, on_hand_after, reason,
                                 supplier, stock_out_reason, note, member_id, order_id, occurred_at,
                                 idempotency_key, created_at)
     select id, seller_id, variant_id, product_id, on_hand_after - on_hand_before, on_hand_before, on_hand_after, reason,
            supplier, stock_out_reason, note, member_id, order_id, least(occurred_at, now()), idempotency_key,
            clock_timestamp()
     from change
     on conflict (seller_id, idempotency_key) where deleted_at is null do nothing
     returning id`,
    [JSON.stringify(rows)],
  );
  if (written.length < changes.length) throw new KeyTaken();
}
