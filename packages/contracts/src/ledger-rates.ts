import { z } from "zod";

/** What is taken from a seller's money: of a sale in basis points (1/100 of a percent), of a payout in whole rupiah. */
export const RATE_KINDS = ["platform_fee", "tax_withheld", "payout_fee"] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** All of a sale, in basis points. */
const WHOLE = 10_000;
/** No payout costs more, rupiah. */
const DEAREST_PAYOUT = 100_000;
/** A rate is written down so long before it begins, milliseconds: no sale under way misses it. */
export const RATE_LEAD_MS = 5 * 60_000;

/** Body of `POST /admin/ledger-rates`. `id` is made by the client: sent twice, it is one rate. */
export const newRateSchema = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(RATE_KINDS),
    value: z.int().min(0),
    /** From when on it holds, ISO 8601; at least `RATE_LEAD_MS` ahead. */
    valid_from: z.iso.datetime({ offset: true }),
  })
  .refine(({ kind, value }) => value <= (kind === "payout_fee" ? DEAREST_PAYOUT : WHOLE), { path: ["value"] });
export type NewRate = z.infer<typeof newRateSchema>;

/** A rate as operators see it. */
export interface LedgerRate {
  id: string;
  kind: RateKind;
  /** Basis points of a sale; whole rupiah of a payout. */
  value: number;
  /** ISO 8601; null for one that is written down and not in force. */
  valid_from: string | null;
  /** Whether it is the one that is taken now. */
  is_in_force: boolean;
}

/** `GET /admin/ledger-rates`: every rate there was, is or will be, the latest of each kind first. */
export interface LedgerRateList {
  rates: LedgerRate[];
}
