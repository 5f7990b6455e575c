import { randomUUID } from "node:crypto";
import type { PlaceRequest } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { NewPromotion, Promotion, PromotionList } from "@pasar/contracts/promotion";
import { localDate } from "@pasar/locale/time";
import type { Answer, Api } from "./client";

const DAY_MS = 86_400_000;

/** A day in Jakarta, so many days from today. */
export function dayFromToday(days: number): string {
  return localDate(new Date(Date.now() + days * DAY_MS), "Asia/Jakarta");
}

let made = 0;

/** Rp5.000 off, from today for a week, under a code nobody has. */
export function someVoucher(change: Record<string, unknown> = {}): NewPromotion {
  made += 1;
  return {
    id: randomUUID(),
    kind: "amount",
    code: `HEMAT${made}`,
    amount: 5_000,
    minimum: 0,
    most_uses: null,
    starts_on: dayFromToday(0),
    ends_on: dayFromToday(7),
    ...change,
  } as NewPromotion;
}

/** Percent off instead of rupiah. */
export function percentVoucher(
  percent: number,
  cap: number | null,
  change: Record<string, unknown> = {},
): NewPromotion {
  const { amount: _, ...rest } = someVoucher(change) as Extract<NewPromotion, { kind: "amount" }>;
  return { ...rest, kind: "percent", percent, cap };
}

/** Free delivery, for everybody unless a code is given. */
export function freeDelivery(change: Record<string, unknown> = {}): NewPromotion {
  const { amount: _, ...rest } = someVoucher() as Extract<NewPromotion, { kind: "amount" }>;
  return { ...rest, kind: "free_delivery", code: null, cap: null, ...change } as NewPromotion;
}

/** Asks for a promotion. */
export function askForPromotion(member: Api, wish: unknown): Promise<Answer<PromotionList & ErrorBody>> {
  return member.post("/seller/promotions", wish);
}

/** Makes a promotion that must be made; gives it as the seller sees it. */
export async function makePromotion(member: Api, wish: NewPromotion): Promise<Promotion> {
  const { status, body } = await askForPromotion(member, wish);
  const found = body.promotions?.find(({ id }) => id === wish.id);
  if (status !== 200 || !found) throw new Error(`no promotion: ${status} ${JSON.stringify(body)}`);
  return found;
}

/** A placement with a code for its only seller, at the sum that the discount leaves. Rupiah. */
export function withVoucher(request: PlaceRequest, voucher: string | null, off: number): PlaceRequest {
  const sellers = request.sellers.map((seller) => ({ ...seller, voucher: voucher ?? undefined }));
  return { ...request, sellers, total: request.total - off };
}
