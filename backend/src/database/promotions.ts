import { generateEntityId } from "@medusajs/framework/utils";
import type { PromotionFunder } from "@pasar/contracts/promotion";
import type { Terms } from "../modules/promotion/discounts";
import type { VoucherFacts } from "../modules/promotion/voucher-obstacle";
import { type Executor, rowsOf } from "./connection";

/** A promotion that a basket may get, with how far it is used. */
export interface PromotionRow extends Terms, VoucherFacts {
  id: string;
  seller_id: string;
  code: string | null;
  funded_by: PromotionFunder;
  courier: string | null;
}

/** Today in Jakarta, as promotions keep their days. */
export const TODAY = "(now() at time zone 'Asia/Jakarta')::date::text";

/** A use counts until its order is cancelled; while it is being placed there is no order yet. */
const COUNTS = `u.deleted_at is null and not exists (
  select 1 from seller_order o where o.checkout_id = u.checkout_id and o.seller_id = p.seller_id
    and o.stage = 'cancelled' and o.deleted_at is null)`;

/** How many orders have a promotion's code; `p` is the promotion. */
export const VOUCHER_USES = `(select count(*)::int from voucher_use u where u.promotion_id = p.id and ${COUNTS})`;

const USED_BY_PHONE = `exists (select 1 from voucher_use u where u.promotion_id = p.id and u.phone = ? and ${COUNTS})`;

/** Which promotions a basket asks for. */
export interface WantedPromotions {
  sellerIds: readonly string[];
  /** The code typed for each seller, by the seller's id. */
  codes: Readonly<Record<string, string>>;
  /** The buyer's, E.164; null while it is unknown. */
  phone: string | null;
}

/** The promotions of sellers that need no code and run today, and those whose code was typed, whatever their state. */
export function readPromotions(executor: Executor, wanted: WantedPromotions): Promise<PromotionRow[]> {
  const { sellerIds, codes, phone } = wanted;
  return rowsOf<PromotionRow>(
    executor,
    `select p.id, p.seller_id, p.kind, p.code, p.amount, p.percent, p.cap, p.minimum, p.most_uses, p.starts_on, p.ends_on,
            p.ended_at, p.funded_by, p.courier, case when p.most_uses is null then 0 else ${VOUCHER_USES} end as uses,
            p.code is not null and ${USED_BY_PHONE} as used_by_buyer
     from seller_promotion p
     where p.seller_id = any(?) and p.deleted_at is null
       and (p.code is null and p.ended_at is null and ${TODAY} between p.starts_on and p.ends_on
            or (p.seller_id, p.code) in (select * from unnest(?::text[], ?::text[])))
     order by p.created_at, p.id`,
    [phone ?? "", sellerIds, Object.keys(codes), Object.values(codes)],
  );
}

/** A buyer's purchase that uses codes. */
export interface VoucherClaim {
  checkoutId: string;
  /** E.164. */
  phone: string;
  promotionIds: readonly string[];
}

/**
 * Uses codes inside the caller's transaction, which holds their promotions (`claimCheckout`): all, or none when one has run
 * out, ended or been used with this phone. Gives whether they were.
 */
export async function claimVouchers(transaction: Executor, claim: VoucherClaim): Promise<boolean> {
  const { checkoutId, phone, promotionIds } = claim;
  if (promotionIds.length === 0) return true;
  const used = await rowsOf(
    transaction,
    `insert into voucher_use (id, checkout_id, phone, promotion_id)
     select w.id, ?, ?, p.id from unnest(?::text[], ?::text[]) as w(id, promotion_id)
     join seller_promotion p on p.id = w.promotion_id
     where p.deleted_at is null and p.ended_at is null and ${TODAY} between p.starts_on and p.ends_on
       and (p.most_uses is null or ${VOUCHER_USES} < p.most_uses) and not ${USED_BY_PHONE}
     returning id`,
    [checkoutId, phone, promotionIds.map(() => generateEntityId(undefined, "vuse")), promotionIds, phone],
  );
  return used.length === promotionIds.length;
}
