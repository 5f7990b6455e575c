import { z } from "zod";
import { SUPPLIER_KINDS, type SupplierKind } from "./joining";
import { HIGHEST_PRICE } from "./products";

/**
 * Why a shelf changed. `sold`, `counted`, `imported` and `sent_out` (goods of an order that was cancelled on its way) are
 * written by the system, the others chosen by a member.
 */
export const STOCK_REASONS = [
  "sold",
  "received",
  "produced",
  "spoiled",
  "own_use",
  "returned",
  "counted",
  "corrected",
  "imported",
  "sent_out",
] as const;
export type StockReason = (typeof STOCK_REASONS)[number];

/** The reasons a member gives for goods that came. `returned` came back from a buyer. */
export const INCOMING_REASONS = ["received", "produced", "returned", "corrected"] as const;
/** The reasons a member gives for goods that went. */
export const OUTGOING_REASONS = ["spoiled", "own_use", "corrected"] as const;
export type MoveReason = (typeof INCOMING_REASONS)[number] | (typeof OUTGOING_REASONS)[number];

/** Why an outlet ran out: the code list of the e-Warong monitor (domain notes 3.4). */
export const STOCK_OUT_REASONS = [
  "supplier_short",
  "supplier_sold_out",
  "price_or_capital",
  "demand_above_expectation",
  "other",
] as const;
export type StockOutReason = (typeof STOCK_OUT_REASONS)[number];

/** More pieces than any shelf of a village holds; a typing error, not a delivery. */
export const MOST_PIECES = 100_000;
/** Lines of one bulk edit. */
export const MOST_BULK_LINES = 100;

const variantId = z.string().trim().min(1).max(64);
const pieces = z.int().min(0).max(MOST_PIECES);
const price = z.int().min(1).max(HIGHEST_PRICE);
const occurredAt = z.iso.datetime({ offset: true });
const note = z.string().trim().max(200);

/** Body of `POST /seller/stock/moves`, sent with an `Idempotency-Key`. `delta` is positive for goods that came. */
export const stockMoveSchema = z
  .strictObject({
    variant_id: variantId,
    delta: z
      .int()
      .min(-MOST_PIECES)
      .max(MOST_PIECES)
      .refine((delta) => delta !== 0),
    reason: z.enum([...INCOMING_REASONS, ...OUTGOING_REASONS]),
    supplier: z.enum(SUPPLIER_KINDS).optional(),
    stock_out_reason: z.enum(STOCK_OUT_REASONS).optional(),
    note: note.optional(),
    /** The phone's clock when it happened, ISO 8601; a move made without a signal arrives later. */
    occurred_at: occurredAt,
  })
  .refine(
    ({ delta, reason }) => (delta > 0 ? INCOMING_REASONS : OUTGOING_REASONS).some((allowed) => allowed === reason),
    { path: ["reason"] },
  );
export type StockMove = z.infer<typeof stockMoveSchema>;

/** Body of `POST /seller/stock/counts`, sent with an `Idempotency-Key`. `expected` is what the app showed before. */
export const stockCountSchema = z.strictObject({
  variant_id: variantId,
  counted: pieces,
  expected: pieces,
  stock_out_reason: z.enum(STOCK_OUT_REASONS).optional(),
  note: note.optional(),
  occurred_at: occurredAt,
});
export type StockCount = z.infer<typeof stockCountSchema>;

const bulkLineSchema = z
  .strictObject({
    variant_id: variantId,
    stock: z.strictObject({ from: pieces, to: pieces }).optional(),
    price: z.strictObject({ from: price, to: price, reason: note.min(3).optional() }).optional(),
  })
  .refine(({ stock, price }) => stock !== undefined || price !== undefined);

/** Body of `POST /seller/stock/bulk`, sent with an `Idempotency-Key`. Each value comes with the one the app showed. */
export const stockBulkSchema = z.strictObject({
  lines: z
    .array(bulkLineSchema)
    .min(1)
    .max(MOST_BULK_LINES)
    .refine((lines) => new Set(lines.map((line) => line.variant_id)).size === lines.length),
  occurred_at: occurredAt,
});
export type StockBulk = z.infer<typeof stockBulkSchema>;
export type StockBulkLine = StockBulk["lines"][number];

/** Body of `POST /seller/stock/:variant_id/low-mark`: at so many free pieces or fewer the product is marked low. */
export const lowMarkSchema = z.strictObject({ low_at: z.int().min(0).max(MOST_PIECES) });
export type LowMark = z.infer<typeof lowMarkSchema>;

/** How many pieces there are: on the shelf, promised to buyers, and free to sell. `on_hand = reserved + available`. */
export interface StockFigures {
  on_hand: number;
  reserved: number;
  available: number;
}

/** One line of the stock list. `price` is rupiah, null while the product has none. */
export interface StockRow extends StockFigures {
  variant_id: string;
  product_id: string;
  title: string;
  /** What tells this variant from its sisters; null when the product has only one. */
  variant_title: string | null;
  unit: string;
  picture: string | null;
  is_published: boolean;
  price: number | null;
  low_at: number;
  is_low: boolean;
}

/** `GET /seller/stock?q=&filter=low|all&after=`. `next` goes into `after` for the next page, null on the last. */
export interface StockList {
  rows: StockRow[];
  next: string | null;
  /** How many of the seller's published variants are low. */
  low_count: number;
}

/** One recorded change of a shelf; the answer of a move and of a count. */
export interface StockMovement {
  id: string;
  variant_id: string;
  delta: number;
  before: number;
  after: number;
  reason: StockReason;
  supplier: SupplierKind | null;
  stock_out_reason: StockOutReason | null;
  note: string | null;
  member_name: string | null;
  order_number: number | null;
  occurred_at: string;
  recorded_at: string;
}

/** `GET /seller/stock/:variant_id/moves?after=`, newest first. */
export interface StockHistory {
  row: StockRow;
  movements: StockMovement[];
  next: string | null;
}

/** What came of one line of a bulk edit. `message` says why in the reader's language, empty when it was done. */
export interface StockBulkResult {
  variant_id: string;
  outcome:
    | "done"
    | "key_reused"
    | "product_not_found"
    | "stock_changed"
    | "stock_reserved"
    | "price_changed"
    | "price_above_ceiling"
    | "price_reason_missing";
  message: string;
  /** As it is now; null when the product is not the seller's. */
  row: StockRow | null;
}

/** `POST /seller/stock/bulk`: one result a line, in the order of the lines. */
export interface StockBulkAnswer {
  results: StockBulkResult[];
}
