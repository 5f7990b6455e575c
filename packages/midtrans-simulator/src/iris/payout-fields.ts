import { createHash } from "node:crypto";
import type { JsonObject } from "../json";
import { bankName } from "./banks";
import type { Payout } from "./payouts";

/** Rupiah as the payouts API prints them in details and statements. */
export function payoutAmount(amount: number): string {
  return `${amount}.00`;
}

/** Body of GET payout. */
export function payoutBody(payout: Payout): JsonObject {
  return {
    reference_no: payout.referenceNo,
    amount: payoutAmount(payout.amount),
    beneficiary_name: payout.beneficiaryName,
    beneficiary_account: payout.beneficiaryAccount,
    beneficiary_email: payout.beneficiaryEmail,
    bank: bankName(payout.beneficiaryBank),
    notes: payout.notes,
    status: payout.status,
    reject_reason: payout.rejectReason,
    error_code: payout.errorCode,
    error_message: payout.errorMessage,
    created_by: "creator",
    created_at: new Date(payout.createdAt).toISOString(),
    updated_at: new Date(payout.updatedAt).toISOString(),
  };
}

/** Body of a payout notification. */
export function payoutNotificationBody(payout: Payout): JsonObject {
  return {
    reference_no: payout.referenceNo,
    amount: payoutAmount(payout.amount),
    status: payout.status,
    updated_at: new Date(payout.updatedAt).toISOString(),
    error_code: payout.errorCode,
    error_message: payout.errorMessage,
  };
}

/** `Iris-Signature` of a payout notification: hex SHA-512 of the raw body and the merchant key, joined bare. */
export function signPayoutNotification(rawBody: string, merchantKey: string): string {
  return createHash("sha512").update(rawBody).update(merchantKey).digest("hex");
}
