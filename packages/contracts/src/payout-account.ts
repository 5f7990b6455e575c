import { z } from "zod";

/** Where a payout account stands. Only one is `active`, and only one waits. */
export const PAYOUT_ACCOUNT_STATUSES = [
  "waiting_approval",
  "waiting_time",
  "active",
  "replaced",
  "cancelled",
  "refused",
] as const;
export type PayoutAccountStatus = (typeof PAYOUT_ACCOUNT_STATUSES)[number];

/** A bank account as people write it; spaces, dots and hyphens in the number are dropped. */
export const bankAccountSchema = z.strictObject({
  bank: z.string().trim().min(2).max(40),
  number: z
    .string()
    .max(40)
    .transform((text) => text.replace(/[\s.-]/g, ""))
    .pipe(z.string().regex(/^\d{6,20}$/)),
  /** As the bank writes it; it must contain the group's name (rule R1). */
  holder_name: z.string().trim().min(3).max(80),
});
export type BankAccount = z.infer<typeof bankAccountSchema>;

const pinSchema = z.string().regex(/^\d{6}$/);

/** Body of `POST /seller/payout-account/proposals`; the PIN is asked again. */
export const payoutProposalSchema = bankAccountSchema.extend({ pin: pinSchema });
export type PayoutProposal = z.infer<typeof payoutProposalSchema>;

/** Body of `POST /seller/payout-account/:id/approve`. */
export const payoutApprovalSchema = z.strictObject({ pin: pinSchema });
export type PayoutApproval = z.infer<typeof payoutApprovalSchema>;

/** What the signed-in member may do with the account that waits. */
export type PayoutAction = "approve" | "refuse" | "cancel";

/** A payout account as a member sees it. */
export interface PayoutAccount {
  id: string;
  bank: string;
  /** All digits for those who decide on the waiting account and for the active one; else only the last four: `••••1234`. */
  number: string;
  holder_name: string;
  status: PayoutAccountStatus;
  /** Names of the members; null for the account the group joined with. */
  proposed_by: string | null;
  approved_by: string | null;
  /** Who refused or cancelled it. */
  closed_by: string | null;
  /** ISO 8601. */
  proposed_at: string;
  /** When it becomes active; null until it is approved. ISO 8601. */
  effective_at: string | null;
}

/** `GET /seller/payout-account`; also the answer to every step. */
export interface PayoutAccounts {
  active: PayoutAccount | null;
  waiting: PayoutAccount | null;
  /** Earlier ones, newest first, numbers masked. */
  earlier: PayoutAccount[];
  /** What the signed-in member may do now; `propose` only while none waits. */
  allowed: ("propose" | PayoutAction)[];
  /** Hours between approval and use. */
  waiting_hours: number;
}
