import { z } from "zod";
import type { CutLine } from "./cut-lines";
import { type CutReason, SELLER_CUT_REASONS } from "./order";

const MOST_PIECES = 999;
const MOST_LINES = 100;

const pieces = z.strictObject({
  variant_id: z.string().min(1).max(64),
  /** Pieces that are taken out. */
  quantity: z.number().int().min(1).max(MOST_PIECES),
});

const cut = { id: z.uuid(), lines: z.array(pieces).min(1).max(MOST_LINES) };

/** Body of `POST /store/checkouts/:id/orders/:order_id/partial-cancel`. `id` is made by the client; the same id counts once. */
export const buyerPartialCancelSchema = z.strictObject(cut);
export type BuyerPartialCancel = z.infer<typeof buyerPartialCancelSchema>;

/** Body of `POST /seller/orders/:id/partial-cancel`. `id` is made by the client; the same id counts once. */
export const sellerPartialCancelSchema = z
  .strictObject({
    ...cut,
    reason: z.enum(SELLER_CUT_REASONS),
    note: z.string().trim().min(3).max(200).optional(),
    /** Whether the pieces are not on the shelf either, so that the stock falls with them. */
    lowers_stock: z.boolean(),
  })
  .refine(({ reason, note }) => reason !== "other" || note !== undefined, { path: ["note"] });
export type SellerPartialCancel = z.infer<typeof sellerPartialCancelSchema>;

/** One partial cancellation as buyer and seller see it. `amount` is rupiah. */
export interface PartialCancel {
  id: string;
  made_by: "buyer" | "member";
  reason: CutReason;
  note: string | null;
  lines: CutLine[];
  amount: number;
  /** Whether the buyer had paid it and gets it back; otherwise there is less to pay. */
  is_refunded: boolean;
  /** ISO 8601. */
  at: string;
}
