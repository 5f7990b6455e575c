import { toPhone } from "../http/phone";
import { Refusal } from "../http/refusal";
import { cashObstacle } from "../modules/cash-on-delivery/rules";
import { PAYMENT_PROVIDERS } from "../payment-providers";
import { readCashRecord } from "./cash-record";
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

/** A cart that is paid in cash keeps the rules of a checkout's. Throws `payment_method_unavailable`. */
export async function requireCashAllowed(executor: Executor, cartId: string): Promise<void> {
  const rows = await rowsOf<{ total: number; takes_cash: boolean; by_courier: boolean; phone: string | null }>(
    executor,
    `select ps.amount::int as total, s.takes_cash, a.phone,
            exists (select 1 from cart_shipping_method sm where sm.cart_id = c.id and sm.deleted_at is null
                    and sm.shipping_option_id = s.courier_option_id) as by_courier
     from cart c
     join cart_payment_collection link on link.cart_id = c.id and link.deleted_at is null
     join payment_session ps on ps.payment_collection_id = link.payment_collection_id and ps.deleted_at is null
       and ps.provider_id = ?
     join lateral (select seller.* from cart_line_item li join listing l on l.product_id = li.product_id
                   join seller on seller.id = l.seller_id
                   where li.cart_id = c.id and li.deleted_at is null limit 1) s on true
     left join cart_address a on a.id = c.shipping_address_id
     where c.id = ?`,
    [PAYMENT_PROVIDERS.cod, cartId],
  );
  for (const { total, takes_cash, by_courier, phone } of rows) {
    const known = phone && (toPhone(phone) ?? phone);
    const record = known ? await readCashRecord(executor, known) : undefined;
    const orders = [{ total, way: by_courier ? "courier" : null }];
    if (cashObstacle({ orders, sellersTakeCash: takes_cash, record })) throw new Refusal("payment_method_unavailable");
  }
}
