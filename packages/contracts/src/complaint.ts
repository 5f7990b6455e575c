import { z } from "zod";

/** What is wrong with what was bought. */
export const COMPLAINT_REASONS = ["not_received", "wrong_goods", "damaged", "less_than_ordered", "other"] as const;
export type ComplaintReason = (typeof COMPLAINT_REASONS)[number];

/** What the buyer asks for. */
export const COMPLAINT_WISHES = ["refund", "replacement"] as const;
export type ComplaintWish = (typeof COMPLAINT_WISHES)[number];

/** How a complaint ends. */
export const COMPLAINT_OUTCOMES = ["refund", "replacement", "rejection"] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/**
 * Where a complaint stands: `waiting_seller` for the seller's answer, `refused` by the seller (the buyer may ask the
 * office), `at_office` of the regency, `decided` by it (either side may appeal once), `at_province`, `replacing` until the
 * seller has sent other goods, `replacement_sent` until the buyer has them, `closed`.
 */
export const COMPLAINT_STATES = [
  "waiting_seller",
  "refused",
  "at_office",
  "decided",
  "at_province",
  "replacing",
  "replacement_sent",
  "closed",
] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** Who speaks in a complaint. */
export type ComplaintSpeaker = "buyer" | "seller" | "office" | "province" | "system";

/** One thing that happened with a complaint. `amount` is rupiah, `at` ISO 8601. */
export interface ComplaintEvent {
  by: ComplaintSpeaker;
  did: "opened" | "answered" | "escalated" | "decided" | "appealed" | "replaced" | "confirmed" | "closed";
  outcome: ComplaintOutcome | null;
  amount: number | null;
  text: string | null;
  /** Keys of private pictures that show it. */
  photos: string[];
  at: string;
}

const words = z.string().trim().min(3).max(500);

/** The most photos that show one word about a complaint. */
export const MOST_COMPLAINT_PHOTOS = 3;

/** Keys of private pictures the speaker has sent. */
const photos = z
  .array(z.string().regex(/^[\w-]{1,120}$/))
  .max(MOST_COMPLAINT_PHOTOS)
  .default([]);

/** Body of `POST /store/checkouts/:id/orders/:order_id/complaint`. */
export const complaintOpenSchema = z.strictObject({
  reason: z.enum(COMPLAINT_REASONS),
  wish: z.enum(COMPLAINT_WISHES),
  text: words,
  photos,
});
export type ComplaintOpen = z.infer<typeof complaintOpenSchema>;

/** Body of the seller's answer and of an office's decision. `amount` (rupiah) belongs to a refund. */
export const complaintAnswerSchema = z
  .strictObject({
    outcome: z.enum(COMPLAINT_OUTCOMES),
    amount: z.number().int().min(1).max(1_000_000_000).optional(),
    text: words,
    photos,
  })
  .refine(({ outcome, amount }) => (outcome === "refund") === (amount !== undefined), { path: ["amount"] });
export type ComplaintAnswer = z.infer<typeof complaintAnswerSchema>;

/** Body of `POST .../complaint/escalate` and `.../appeal`, and of `POST /seller/complaints/:order_id/replacement`. */
export const complaintPleaSchema = z.strictObject({ text: words });
export type ComplaintPlea = z.infer<typeof complaintPleaSchema>;

/** A complaint as everybody concerned sees it. Amounts are rupiah, times ISO 8601. */
export interface Complaint {
  id: string;
  order_id: string;
  order_number: number;
  order_total: number;
  /** The seller's, in which times are told. */
  time_zone: string;
  seller_name: string;
  buyer_name: string;
  reason: ComplaintReason;
  wish: ComplaintWish;
  state: ComplaintState;
  /** Until when it stands so; null when it is closed. */
  due_at: string | null;
  outcome: ComplaintOutcome | null;
  outcome_amount: number | null;
  events: ComplaintEvent[];
  opened_at: string;
}

/** `GET /seller/complaints` and `GET /officer/complaints`: open ones first, newest first. */
export interface ComplaintList {
  complaints: Complaint[];
}
