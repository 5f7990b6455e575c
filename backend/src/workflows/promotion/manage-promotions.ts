import type { NewCourierPromotion, NewPromotion, Promotion, PromotionList } from "@pasar/contracts/promotion";
import type { SellerSession } from "@pasar/contracts/seller";
import { localDate } from "@pasar/locale/time";
import { config } from "../../config";
import type { AuditActor } from "../../database/audit";
import type { Database } from "../../database/connection";
import {
  endPromotion,
  holdCourierDays,
  isSeller,
  listPromotions,
  type MadePromotion,
  type MakeOutcome,
  makePromotion,
  type PromotionMaker,
  type SellerPromotionRow,
} from "../../database/seller-promotions";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import { JAKARTA, MOST_COURIER_DAYS, type MonthTooFull, monthTooFull } from "../../modules/promotion/courier-days";
import { promotionTitle } from "./promotion-words";

/** A seller's promotions as its members see them. */
export async function readPromotionList(
  database: Database,
  seller: Pick<SellerSession["seller"], "id" | "handle">,
  language: Language,
): Promise<PromotionList> {
  const rows = await listPromotions(database, seller.id);
  const shop_url = new URL(`/penjual/${encodeURIComponent(seller.handle)}`, config.storefrontUrl).href;
  return { shop_url, promotions: rows.map((row) => present(row, language)) };
}

function present(row: SellerPromotionRow, language: Language): Promotion {
  const { id, kind, state, code, minimum, most_uses, uses, starts_on, ends_on, funded_by } = row;
  const title = promotionTitle(row, language);
  return { id, kind, state, code, title, minimum, most_uses, uses, starts_on, ends_on, funded_by };
}

/**
 * Makes a promotion that the seller pays for; the same again changes nothing. Throws `invalid_body` when its last day has
 * passed, `voucher_code_taken`, `key_reused` when the id stands for another one.
 */
export async function makeSellerPromotion(
  database: Database,
  wish: NewPromotion,
  { sellerId, actor, language }: { sellerId: string; actor: AuditActor; language: Language },
): Promise<void> {
  requireDaysAhead(wish, language);
  const { id, kind, code, minimum, most_uses, starts_on, ends_on } = wish;
  const promotion: MadePromotion = {
    id,
    seller_id: sellerId,
    kind,
    code,
    amount: kind === "amount" ? wish.amount : null,
    percent: kind === "percent" ? wish.percent : null,
    cap: kind === "amount" ? null : wish.cap,
    minimum,
    most_uses,
    starts_on,
    ends_on,
    funded_by: "seller",
    courier: null,
  };
  requireMade(await database.transaction((transaction) => makePromotion(transaction, promotion, { actor })));
}

/**
 * Makes free delivery that a courier pays for. Throws `not_found` for an unknown seller, and `promotion_days_used_up` with
 * the month and the days left where the courier would discount on more days of it than the law allows.
 */
export async function makeCourierPromotion(
  database: Database,
  wish: NewCourierPromotion,
  { operatorId, language }: { operatorId: string; language: Language },
): Promise<void> {
  requireDaysAhead(wish, language);
  const made = await database.transaction(async (transaction) => {
    if (!(await isSeller(transaction, wish.seller_id))) throw new Refusal("not_found");
    const others = await holdCourierDays(transaction, wish.courier, wish.id);
    const full = monthTooFull({ ...wish, ended_at: null }, others);
    if (full) {
      throw new Refusal("promotion_days_used_up", { fields: { ends_on: daysLeftSentence(full, language) } });
    }
    const terms = { kind: "free_delivery", code: null, amount: null, percent: null, most_uses: null } as const;
    return makePromotion(transaction, { ...wish, ...terms, funded_by: "courier" }, { operatorId });
  });
  requireMade(made);
}

function daysLeftSentence({ month, daysLeft }: MonthTooFull, language: Language): string {
  const named = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id-ID", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month}-01`));
  return say(language, "courier_days_left", {
    most: String(MOST_COURIER_DAYS),
    month: named,
    left: String(daysLeft),
  });
}

function requireDaysAhead({ ends_on }: Pick<NewPromotion, "ends_on">, language: Language): void {
  if (ends_on >= localDate(new Date(), JAKARTA)) return;
  throw new Refusal("invalid_body", { fields: { ends_on: say(language, "promotion_ends_before_today") } });
}

function requireMade(outcome: MakeOutcome): void {
  if (outcome === "code_taken") throw new Refusal("voucher_code_taken");
  if (outcome === "id_taken") throw new Refusal("key_reused");
}

/** Ends a promotion: the seller's own, or a courier's for an operator. Throws `not_found`, `promotion_over`. */
export async function stopPromotion(
  database: Database,
  id: string,
  maker: PromotionMaker & { sellerId: string | null },
): Promise<void> {
  const outcome = await endPromotion(database, id, maker);
  if (outcome === "not_found") throw new Refusal("not_found");
  if (outcome === "over") throw new Refusal("promotion_over");
}
