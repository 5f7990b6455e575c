import type { NewPromotion, PromotionKind } from "@pasar/contracts/promotion";
import { parseRupiah } from "@pasar/locale/money";
import type { PromotionTextKey } from "./promotion-text";

/** What the member has typed; empty where nothing is wanted. */
export interface PromotionDraft {
  code: string;
  /** Rupiah or percent off; not asked for free delivery. */
  value: string;
  minimum: string;
  ends_on: string;
  cap: string;
  most_uses: string;
}

export const EMPTY_DRAFT: PromotionDraft = { code: "", value: "", minimum: "", ends_on: "", cap: "", most_uses: "" };

const CODE = /^[A-Z0-9]{3,15}$/;
const MOST_PERCENT = 90;
const MOST_USES = 1_000_000;
const MOST_RUPIAH = 1_000_000_000;
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/** The sentence for each field that cannot be sent as it is. */
export type DraftProblems = Partial<Record<keyof PromotionDraft, PromotionTextKey>>;

/** Checks a draft as the backend would; `today` is a day in Jakarta. */
export function draftProblems(kind: PromotionKind, draft: PromotionDraft, today: string): DraftProblems {
  const isCodeOpen = kind === "free_delivery" && draft.code.trim() === "";
  const lastDay = Date.parse(draft.ends_on) - Date.parse(today);
  const wrong: Record<keyof PromotionDraft, [boolean, PromotionTextKey]> = {
    code: [!isCodeOpen && !CODE.test(codeOf(draft)), "wrong_code"],
    value:
      kind === "percent"
        ? [!isCount(draft.value, MOST_PERCENT), "wrong_percent"]
        : [kind === "amount" && !isAmount(draft.value, 1), "wrong_amount"],
    minimum: [draft.minimum !== "" && !isAmount(draft.minimum, 0), "wrong_amount"],
    ends_on: [!(lastDay >= 0 && lastDay < MOST_DAYS * DAY_MS), "wrong_day"],
    cap: [draft.cap !== "" && !isAmount(draft.cap, 1), "wrong_amount"],
    most_uses: [draft.most_uses !== "" && !isCount(draft.most_uses, MOST_USES), "wrong_uses"],
  };
  return Object.fromEntries(
    Object.entries(wrong).flatMap(([field, [isWrong, key]]) => (isWrong ? [[field, key]] : [])),
  );
}

/** A draft without problems as the backend takes it. */
export function promotionOf(
  kind: PromotionKind,
  draft: PromotionDraft,
  { id, today }: { id: string; today: string },
): NewPromotion {
  const code = codeOf(draft);
  const cap = parseRupiah(draft.cap);
  const most_uses = draft.most_uses === "" ? null : Number(draft.most_uses);
  const common = { id, minimum: parseRupiah(draft.minimum) ?? 0, starts_on: today, ends_on: draft.ends_on };
  if (kind === "amount") return { ...common, kind, code, amount: parseRupiah(draft.value) ?? 0, most_uses };
  if (kind === "percent") return { ...common, kind, code, percent: Number(draft.value), cap, most_uses };
  return { ...common, kind, code: code || null, cap, most_uses: code ? most_uses : null };
}

function codeOf({ code }: PromotionDraft): string {
  return code.trim().toUpperCase();
}

function isAmount(text: string, least: number): boolean {
  const amount = parseRupiah(text);
  return amount !== null && amount >= least && amount <= MOST_RUPIAH;
}

function isCount(text: string, most: number): boolean {
  return /^\d{1,7}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;
}
