import type { PriceCeilings } from "@pasar/contracts/products";
import { type Executor, rowsOf } from "./connection";

const NO_CEILING: PriceCeilings = { het: null, hap: null };

/**
 * The ceilings of one piece of staple `c` for seller `s` on the seller's date, whole rupiah. A ceiling of a kilogram
 * counts by the staple's weight; one of a litre is of the one-litre piece it is printed on.
 */
export const CEILINGS_JOIN = `
  left join area zone on zone.code = s.regency_code
  left join lateral (
    select min(pieces.amount) filter (where pieces.kind = 'HET')::int as het,
           min(pieces.amount) filter (where pieces.kind = 'HAP')::int as hap
    from (
      select pc.kind, floor(case when pc.per = 'kg' then pc.amount * c.weight_grams / 1000.0 else pc.amount end) as amount
      from price_ceiling pc
      where pc.commodity_id = c.id and pc.deleted_at is null and (pc.zone is null or pc.zone = zone.rice_zone)
        and to_char(now() at time zone s.time_zone, 'YYYY-MM-DD')
            between pc.valid_from and coalesce(pc.valid_to, '9999-12-31')
    ) pieces
  ) ceiling on true`;

/** Reads today's ceilings of a seller's variants, in one statement; variants that are no staple are left out. */
export async function readVariantCeilings(
  executor: Executor,
  sellerId: string,
  variantIds: readonly string[],
): Promise<Map<string, PriceCeilings & { price_reason: string | null }>> {
  const rows = await rowsOf<PriceCeilings & { variant_id: string; price_reason: string | null }>(
    executor,
    `select v.id as variant_id, l.price_reason, ceiling.het, ceiling.hap
     from product_variant v
     join listing l on l.product_id = v.product_id and l.deleted_at is null
     join seller s on s.id = l.seller_id
     join commodity c on c.id = l.commodity_id and c.deleted_at is null
     ${CEILINGS_JOIN}
     where l.seller_id = ? and v.id = any(?) and v.deleted_at is null`,
    [sellerId, [...variantIds]],
  );
  return new Map(rows.map(({ variant_id, ...ceilings }) => [variant_id, ceilings]));
}

/** Reads today's ceilings of one piece of a staple at a seller's place; no ceiling for an unknown one. */
export async function readStapleCeilings(
  executor: Executor,
  sellerId: string,
  commodityId: string,
): Promise<PriceCeilings> {
  const [row] = await rowsOf<PriceCeilings>(
    executor,
    `select ceiling.het, ceiling.hap from commodity c join seller s on s.id = ? ${CEILINGS_JOIN}
     where c.id = ? and c.deleted_at is null`,
    [sellerId, commodityId],
  );
  return row ?? NO_CEILING;
}
