import { type MidtransBody, parseObject } from "../http-exchange";
import { MidtransError } from "../midtrans-error";
import { parseRupiah } from "../parse-transaction";
import type { Payout, PayoutNotification } from "./payout-types";

/** Reads a payout. Throws MidtransError of kind `unknown` when it cannot be. */
export function parsePayout(body: MidtransBody): Payout {
  return {
    referenceNo: requiredText(body, "reference_no"),
    status: requiredText(body, "status").toLowerCase(),
    amount: parseRupiah(body.amount, "amount"),
    errorCode: text(body.error_code),
    errorMessage: text(body.error_message),
  };
}

/** Reads the body of a payout notification whose signature fits. Throws MidtransError when it cannot be read. */
export function parsePayoutNotification(rawBody: string | Uint8Array): PayoutNotification {
  const body = parseObject(Buffer.from(rawBody).toString("utf8"));
  if (!body) throw new MidtransError("A payout notification is no JSON object", { kind: "unknown" });
  const updatedAt = new Date(text(body.updated_at) ?? "");
  return { ...parsePayout(body), updatedAt: Number.isNaN(updatedAt.getTime()) ? undefined : updatedAt };
}

/** Text under a key that has to be there. Throws MidtransError of kind `unknown` when it is not. */
export function requiredText(body: MidtransBody, key: string): string {
  const value = text(body[key]);
  if (value !== undefined) return value;
  throw new MidtransError(`Midtrans sent a payout without a usable ${key}`, { kind: "unknown" });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
