import type { PromotionFunder, PromotionState } from "@pasar/contracts/promotion";
import type { CourierSpan } from "../modules/promotion/courier-days";
import { type AuditActor, recordAudit, SYSTEM_ACTOR } from "./audit";
import { type Database, type Executor, rowsOf } from "./connection";
import { type PromotionRow, TODAY, VOUCHER_USES } from "./promotions";

/** A promotion with where it stands today. */
export type SellerPromotionRow = Omit<PromotionRow, "used_by_buyer"> & { state: PromotionState };

const MOST_LISTED = 200;

/** A seller's promotions, newest first. Free delivery for everybody is counted by the orders that have it. */
export function listPromotions(executor: Executor, sellerId: string): Promise<SellerPromotionRow[]> {
  return rowsOf<SellerPromotionRow>(
    executor,
    `select p.*,
            case when p.code is not null then ${VOUCHER_USES}
                 else (select count(*)::int from seller_order o where o.delivery_promotion_id = p.id
                       and o.stage <> 'cancelled' and o.deleted_at is null) end as uses,
            case when p.ended_at is not null or p.ends_on < ${TODAY} then 'over'
                 when p.starts_on > ${TODAY} then 'coming' else 'running' end as state
     from seller_promotion p where p.seller_id = ? and p.deleted_at is null
     order by p.created_at desc, p.id desc limit ?`,
    [sellerId, MOST_LISTED],
  );
}

/** A promotion to be made. Amounts are rupiah. */
export interface MadePromotion
  extends Pick<
    PromotionRow,
    | "id"
    | "seller_id"
    | "kind"
    | "code"
    | "amount"
    | "percent"
    | "cap"
    | "minimum"
    | "most_uses"
    | "starts_on"
    | "ends_on"
    | "courier"
  > {
  funded_by: PromotionFunder;
}

/** Who makes or ends a promotion: a member of the seller, or an operator for a courier. */
export type PromotionMaker = { actor: AuditActor } | { operatorId: string };

/** An operator is no person of ours, so the entry names them beside what happened. */
const auditOf = (maker: PromotionMaker) =>
  "actor" in maker
    ? { actor: maker.actor, named: {} }
    : { actor: SYSTEM_ACTOR, named: { operator_id: maker.operatorId } };

/** What came of it; `known` when the same promotion had been made under this id. */
export type MakeOutcome = "made" | "known" | "id_taken" | "code_taken";

/** Makes a promotion and writes it into the seller's log, inside the caller's transaction. */
export async function makePromotion(
  transaction: Executor,
  promotion: MadePromotion,
  maker: PromotionMaker,
): Promise<MakeOutcome> {
  const { id, seller_id, courier, ...terms } = promotion;
  const made = await rowsOf(
    transaction,
    `insert into seller_promotion (id, seller_id, kind, code, amount, percent, cap, minimum, most_uses, starts_on, ends_on,
                                   funded_by, courier)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      id,
      seller_id,
      promotion.kind,
      promotion.code,
      promotion.amount,
      promotion.percent,
      promotion.cap,
      promotion.minimum,
      promotion.most_uses,
      promotion.starts_on,
      promotion.ends_on,
      promotion.funded_by,
      courier,
    ],
  );
  if (made.length === 0) return whyNotMade(transaction, promotion);
  const { actor, named } = auditOf(maker);
  await recordAudit(transaction, {
    actor,
    action: "promotion.made",
    sellerId: seller_id,
    record: { type: "promotion", id },
    after: { ...terms, courier, ...named },
  });
  return "made";
}

async function whyNotMade(transaction: Executor, promotion: MadePromotion): Promise<MakeOutcome> {
  const { id, seller_id, ...terms } = promotion;
  const [known] = await rowsOf<Record<string, unknown>>(
    transaction,
    "select * from seller_promotion where id = ? and seller_id = ?",
    [id, seller_id],
  );
  if (known) return Object.entries(terms).every(([key, value]) => known[key] === value) ? "known" : "id_taken";
  const [foreign] = await rowsOf(transaction, "select 1 from seller_promotion where id = ?", [id]);
  return foreign ? "id_taken" : "code_taken";
}

/** What came of ending one; `over` when it had ended already. */
export type EndOutcome = "ended" | "over" | "not_found";

/** Ends a promotion now. A seller ends its own only, and no courier's; without a seller, an operator ends a courier's. */
export function endPromotion(
  database: Database,
  id: string,
  maker: PromotionMaker & { sellerId: string | null },
): Promise<EndOutcome> {
  const { sellerId } = maker;
  const { actor, named } = auditOf(maker);
  return database.transaction(async (transaction) => {
    const [promotion] = await rowsOf<{ seller_id: string; code: string | null; is_over: boolean }>(
      transaction,
      `select p.seller_id, p.code, p.ended_at is not null or p.ends_on < ${TODAY} as is_over from seller_promotion p
       where p.id = ? and p.deleted_at is null and case when ?::text is null then p.funded_by = 'courier'
         else p.seller_id = ? and p.funded_by = 'seller' end for update`,
      [id, sellerId, sellerId],
    );
    if (!promotion) return "not_found";
    if (promotion.is_over) return "over";
    await transaction.raw("update seller_promotion set ended_at = now(), updated_at = now() where id = ?", [id]);
    await recordAudit(transaction, {
      actor,
      action: "promotion.ended",
      sellerId: promotion.seller_id,
      record: { type: "promotion", id },
      after: { code: promotion.code, ...named },
    });
    return "ended";
  });
}

/** The days of all of a courier's discounts, and nobody else may add one until the transaction ends. */
export async function holdCourierDays(transaction: Executor, courier: string, except: string): Promise<CourierSpan[]> {
  await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`courier-days:${courier}`]);
  return rowsOf<CourierSpan>(
    transaction,
    `select starts_on, ends_on, ended_at from seller_promotion
     where courier = ? and funded_by = 'courier' and id <> ? and deleted_at is null`,
    [courier, except],
  );
}

/** Whether there is such a seller. */
export async function isSeller(executor: Executor, sellerId: string): Promise<boolean> {
  const rows = await rowsOf(executor, "select 1 from seller where id = ? and deleted_at is null", [sellerId]);
  return rows.length === 1;
}

/** The promotions that couriers pay for, newest first. */
export function listCourierPromotions(executor: Executor): Promise<MadePromotion[]> {
  return rowsOf<MadePromotion>(
    executor,
    `select id, seller_id, kind, code, amount, percent, cap, minimum, most_uses, starts_on, ends_on, ended_at, funded_by,
            courier
     from seller_promotion where funded_by = 'courier' and deleted_at is null
     order by created_at desc, id desc limit ?`,
    [MOST_LISTED],
  );
}
