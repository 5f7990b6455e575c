import { Refusal } from "../http/refusal";
import { type Executor, rowsOf } from "./connection";

/** A cart holds one seller's goods. Throws `cart_mixes_sellers`, or `product_not_found` for goods no seller offers. */
export async function requireOneSeller(executor: Executor, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return;
  const rows = await rowsOf<{ seller_id: string | null }>(
    executor,
    `select distinct s.id as seller_id from unnest(?::text[]) as wanted(id)
     left join product_variant v on v.id = wanted.id and v.deleted_at is null
     left join listing l on l.product_id = v.product_id and l.deleted_at is null
     left join seller s on s.id = l.seller_id and s.status = 'active' and s.deleted_at is null`,
    [[...new Set(variantIds)]],
  );
  if (rows.some(({ seller_id }) => seller_id === null)) throw new Refusal("product_not_found");
  if (rows.length > 1) throw new Refusal("cart_mixes_sellers");
}

/**
 * A cart's goods travel only by the ways of their own seller, and its own delivery only inside its districts. Medusa
 * knows one fee of that delivery, so a cart is not brought to a district with a fee of its own; the shop's checkout is.
 * Throws `way_unavailable`.
 */
export async function requireOwnWays(executor: Executor, cartId: string, optionIds: readonly string[]): Promise<void> {
  const foreign = await rowsOf(
    executor,
    `select 1 from cart c
     join cart_line_item li on li.cart_id = c.id and li.deleted_at is null
     join listing l on l.product_id = li.product_id and l.deleted_at is null
     join seller s on s.id = l.seller_id
     left join cart_address a on a.id = c.shipping_address_id
     cross join unnest(?::text[]) as wanted(id)
     where c.id = ? and (
       wanted.id not in (coalesce(s.pickup_option_id, ''), coalesce(s.delivery_option_id, ''),
                         coalesce(s.courier_option_id, ''))
       or (wanted.id = s.delivery_option_id
           and not coalesce(left(a.metadata ->> 'village_code', 8) = any(s.delivery_districts)
             and not jsonb_exists(s.delivery_own_fees, left(a.metadata ->> 'village_code', 8)), false))
       or (wanted.id = s.courier_option_id and l.ship_scope = 'local'))
     limit 1`,
    [optionIds, cartId],
  );
  if (foreign.length > 0) throw new Refusal("way_unavailable");
}

/** Kemendagri code of the village a cart's goods start from; Medusa's pricing does not hand on the location's own data. */
export async function villageOfCartSeller(executor: Executor, cartId: string): Promise<string | null> {
  const [row] = await rowsOf<{ village_code: string }>(
    executor,
    `select s.village_code from cart_line_item li join listing l on l.product_id = li.product_id
     join seller s on s.id = l.seller_id where li.cart_id = ? and li.deleted_at is null limit 1`,
    [cartId],
  );
  return row?.village_code ?? null;
}
