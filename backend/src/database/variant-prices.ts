import { type Executor, rowsOf } from "./connection";

/** A variant's base price, rupiah. */
export interface VariantPrice {
  variantId: string;
  price: number;
}

/**
 * Sets base prices of a seller's variants in one statement; variants of others are left alone. Gives the former prices.
 * Medusa's own workflow would read, compare and write them in a dozen.
 */
export async function setVariantPrices(
  executor: Executor,
  sellerId: string,
  prices: readonly VariantPrice[],
): Promise<VariantPrice[]> {
  const rows = await rowsOf<{ variant_id: string; former: string }>(
    executor,
    `update price set amount = w.amount, raw_amount = jsonb_build_object('value', w.amount::text, 'precision', 20),
            updated_at = now()
     from (
       select pr.id, wanted.amount, pr.amount as former, v.id as variant_id
       from unnest(?::text[], ?::bigint[]) as wanted(variant_id, amount)
       join product_variant v on v.id = wanted.variant_id and v.deleted_at is null
       join listing l on l.product_id = v.product_id and l.seller_id = ? and l.deleted_at is null
       join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
       join price pr on pr.price_set_id = vp.price_set_id and pr.currency_code = 'idr' and pr.price_list_id is null
         and pr.rules_count = 0 and coalesce(pr.min_quantity, 1) <= 1 and pr.deleted_at is null
       order by pr.id for update of pr
     ) w
     where price.id = w.id
     returning w.variant_id, w.former`,
    [prices.map(({ variantId }) => variantId), prices.map(({ price }) => price), sellerId],
  );
  return rows.map(({ variant_id, former }) => ({ variantId: variant_id, price: Number(former) }));
}
