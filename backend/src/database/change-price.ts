import { type Executor, rowsOf } from "./connection";

/** A change of one variant's base price, whole rupiah. */
export interface PriceChange {
  sellerId: string;
  variantId: string;
  to: number;
  /** Why a staple costs more than its reference price; kept with the product. */
  reason?: string;
}

const BASE_PRICE = `
  from product_variant_price_set vp
  join price on price.price_set_id = vp.price_set_id
  where vp.variant_id = ? and vp.deleted_at is null and price.deleted_at is null and price.currency_code = 'idr'
    and price.price_list_id is null and price.rules_count = 0 and coalesce(price.min_quantity, 1) <= 1`;

/** Locks a variant's base price and reads it; null when it has none. The caller has made sure whose variant it is. */
export async function lockPrice(transaction: Executor, variantId: string): Promise<number | null> {
  const rows = await rowsOf<{ amount: number }>(
    transaction,
    `select price.amount::int as amount ${BASE_PRICE} order by price.amount, price.id for update of price`,
    [variantId],
  );
  return rows[0]?.amount ?? null;
}

/** Writes a locked price. The product gets a new version, so that a form opened before cannot put the old price back. */
export async function writePrice(
  transaction: Executor,
  { sellerId, variantId, to, reason }: PriceChange,
): Promise<void> {
  await transaction.raw(
    `update price set amount = ?, raw_amount = jsonb_build_object('value', ?::text, 'precision', 20), updated_at = now()
     where id in (select price.id ${BASE_PRICE})`,
    [to, String(to), variantId],
  );
  await transaction.raw(
    `update listing l set version = l.version + 1, price_reason = coalesce(?, l.price_reason), updated_at = now()
     from product_variant v where v.id = ? and l.product_id = v.product_id and l.seller_id = ? and l.deleted_at is null`,
    [reason ?? null, variantId, sellerId] as never,
  );
}
