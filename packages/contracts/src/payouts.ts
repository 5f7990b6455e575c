import { z } from "zod";
import type { BankAccount } from "./payout-account";

/**
 * Where a payout stands: `proposed` → `approved` → `sent` → `paid`, or it ends `refused`, `cancelled` or `failed`. A paid
 * one may still fail, when the bank sends the money back.
 */
export const PAYOUT_STATES = ["proposed", "approved", "sent", "paid", "failed", "refused", "cancelled"] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

/** The smallest payout, rupiah. */
export const SMALLEST_PAYOUT = 10_000;
/** No payout is larger, rupiah: what the column holds. */
const LARGEST_PAYOUT = 2_000_000_000;

const pinSchema = z.string().regex(/^\d{6}$/);

/** Body of `POST /seller/payouts`. The phone makes the id, so a repeated proposal is the same payout. */
export const payoutRequestSchema = z.strictObject({
  id: z.uuid(),
  /** Rupiah that leave what will be paid; the fee is taken from it. */
  amount: z.int().min(SMALLEST_PAYOUT).max(LARGEST_PAYOUT),
  pin: pinSchema,
});
export type PayoutRequest = z.infer<typeof payoutRequestSchema>;

/** Body of `POST /seller/payouts/:id/approve` and `…/refuse`. */
export const payoutDecisionSchema = z.strictObject({ pin: pinSchema });

/** What a member may decide on a proposed payout. */
export type PayoutDecision = "approve" | "refuse" | "cancel";

/** A payout as a member sees it. Amounts are integer rupiah. */
export interface SellerPayout {
  id: string;
  amount: number;
  fee: number;
  /** The account as it was at the proposal; its number whole for those who decide, else only the last four digits. */
  account: BankAccount;
  state: PayoutState;
  /** Names of members. */
  proposed_by: string;
  approved_by: string | null;
  /** Who refused or cancelled it; null when the system did. */
  closed_by: string | null;
  /** Why it failed, as the operator or the bank says. */
  reason: string | null;
  /** Whether `GET /seller/payouts/:id/proof` has a photo. */
  has_proof: boolean;
  /** ISO 8601. */
  proposed_at: string;
  changed_at: string;
  /** What the signed-in member may decide now. */
  allowed: PayoutDecision[];
}

/** `GET /seller/payouts`; also the answer to every step. All rupiah. */
export interface SellerPayouts {
  /** What may be proposed now: payable less what is proposed already; never below 0. */
  available: number;
  smallest: number;
  /** What the next payout costs. */
  fee: number;
  /** Where the next payout goes. */
  account: BankAccount | null;
  may_propose: boolean;
  /** Newest first; open ones before closed ones. */
  payouts: SellerPayout[];
}

/** Body of `POST /admin/payouts/batches`: takes every approved payout of the batch rail into one bank file. */
export const payoutBatchSchema = z.strictObject({ id: z.uuid() });

/** Body of `POST /admin/payouts/:id/paid`: what proves the transfer. The second operator sends the same reference. */
export const payoutPaidSchema = z.strictObject({
  /** The bank's own number of the transfer. */
  reference: z.string().trim().min(3).max(80),
  /** More of the proof in words. */
  proof: z.string().trim().min(1).max(500).optional(),
  /** Key of a photo sent to `/admin/pictures`. */
  proof_photo: z.string().max(64).optional(),
});
export type PayoutProof = z.infer<typeof payoutPaidSchema>;

/** Body of `POST /admin/payouts/:id/failed`; the second operator's reason is the one that is shown. */
export const payoutFailedSchema = z.strictObject({ reason: z.string().trim().min(3).max(300) });

/** The query of `GET /admin/payouts`. */
export const payoutListQuerySchema = z.strictObject({ state: z.enum(PAYOUT_STATES).optional() });

/** A payout as the platform's operators see it. Amounts are integer rupiah. */
export interface OperatorPayout {
  id: string;
  seller_id: string;
  seller_name: string;
  amount: number;
  fee: number;
  account: BankAccount;
  state: PayoutState;
  batch_id: string | null;
  reference: string | null;
  proof: string | null;
  /** Key of the photo at `/admin/private-pictures`. */
  proof_photo: string | null;
  reason: string | null;
  /** Ids of Medusa's users: who said it was transferred, and who confirmed it. */
  marked_by: string | null;
  confirmed_by: string | null;
  /** Who said that it failed, while another one has not confirmed it. */
  failure_marked_by: string | null;
  /** ISO 8601. */
  proposed_at: string;
  changed_at: string;
}

/** `GET /admin/payouts`: the newest, at most 200. */
export interface OperatorPayoutList {
  payouts: OperatorPayout[];
}
