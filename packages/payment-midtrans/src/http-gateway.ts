import { createHash, timingSafeEqual } from "node:crypto";
import { chargeBody } from "./charge-body";
import { apiBaseUrl, type MidtransConfig } from "./config";
import { MidtransHttpClient } from "./http-client";
import type { MidtransBody } from "./http-exchange";
import { idempotencyKey } from "./idempotency-key";
import { METHOD_RULES } from "./method-rules";
import { MidtransError } from "./midtrans-error";
import type {
  ChangeResult,
  ChargeInput,
  MidtransGateway,
  MidtransNotification,
  MidtransTransaction,
} from "./midtrans-types";
import { isOrderRef } from "./order-ref";
import { parseTransaction } from "./parse-transaction";
import { refundThrough } from "./refund";
import type { RefundInput, RefundResult } from "./refund-types";

const SIGNED_FIELDS = [
  "order_id",
  "transaction_id",
  "status_code",
  "gross_amount",
  "transaction_status",
  "signature_key",
] as const;

/** The gateway over HTTP with Node's own fetch. */
export class HttpMidtransGateway implements MidtransGateway {
  private readonly client: MidtransHttpClient;

  constructor(private readonly config: MidtransConfig) {
    this.client = new MidtransHttpClient(config);
  }

  async charge(input: ChargeInput): Promise<MidtransTransaction> {
    assertReference(input.orderRef);
    assertRupiah(input.amount);
    try {
      return await this.chargeWithOneRetry(input);
    } catch (error) {
      const existing = isAmbiguous(error) ? await this.statusOrNull(input.orderRef) : null;
      if (!existing) throw error;
      return adopt(existing, input);
    }
  }

  async status(orderRefOrId: string): Promise<MidtransTransaction | null> {
    assertReference(orderRefOrId);
    const body = await this.client.get(`/v2/${orderRefOrId}/status`);
    return body && this.toTransaction(body);
  }

  async cancel(orderRefOrId: string): Promise<ChangeResult> {
    return this.change(orderRefOrId, "cancel");
  }

  async expire(orderRefOrId: string): Promise<ChangeResult> {
    return this.change(orderRefOrId, "expire");
  }

  async refund(input: RefundInput): Promise<RefundResult> {
    return refundThrough(this.client, (orderRefOrId) => this.status(orderRefOrId), input);
  }

  verifySignature(notification: unknown): notification is MidtransNotification {
    if (typeof notification !== "object" || notification === null) return false;
    const fields = notification as MidtransBody;
    if (!SIGNED_FIELDS.every((key) => typeof fields[key] === "string")) return false;
    const { order_id, status_code, gross_amount, signature_key } = fields as unknown as MidtransNotification;
    const signed = `${order_id}${status_code}${gross_amount}${this.config.serverKey}`;
    const expected = createHash("sha512").update(signed).digest();
    const given = Buffer.from(signature_key, "hex");
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** Where Midtrans ignores our key, a repetition could charge twice, so it is asked in between. */
  private async chargeWithOneRetry(input: ChargeInput): Promise<MidtransTransaction> {
    try {
      return await this.postCharge(input);
    } catch (error) {
      if (!isTransport(error)) throw error;
      const mayExist = !METHOD_RULES[input.method].takesIdempotencyKey;
      const existing = mayExist ? await this.status(input.orderRef) : null;
      return existing ? adopt(existing, input) : this.postCharge(input);
    }
  }

  private async postCharge(input: ChargeInput): Promise<MidtransTransaction> {
    const { takesIdempotencyKey } = METHOD_RULES[input.method];
    const key = takesIdempotencyKey ? idempotencyKey(input.orderRef, "c1") : undefined;
    const body = await this.client.post("/v2/charge", chargeBody(input), key);
    if (!body) throw new MidtransError("Midtrans does not know the charge path", { kind: "unknown", httpStatus: 404 });
    return this.toTransaction(body);
  }

  /** Asking is only a rescue here: when it fails too, the first error says more. */
  private async statusOrNull(orderRef: string): Promise<MidtransTransaction | null> {
    try {
      return await this.status(orderRef);
    } catch {
      return null;
    }
  }

  private async change(orderRefOrId: string, action: "cancel" | "expire"): Promise<ChangeResult> {
    assertReference(orderRefOrId);
    try {
      const body = await this.client.post(`/v2/${orderRefOrId}/${action}`);
      return body ? { outcome: "changed", transaction: this.toTransaction(body) } : { outcome: "not_found" };
    } catch (error) {
      if (!(error instanceof MidtransError) || error.kind !== "not_modifiable") throw error;
      return { outcome: "not_modifiable", transaction: await this.status(orderRefOrId) };
    }
  }

  private toTransaction(body: MidtransBody): MidtransTransaction {
    const transaction = parseTransaction(body);
    const { method, transactionId } = transaction;
    if (method === "qris" || method === "gopay") transaction.qrImageUrl ??= this.qrImageUrl(method, transactionId);
    if (this.config.baseUrl) {
      transaction.payPageUrl = `${apiBaseUrl(this.config)}/__pay/${transactionId}`;
    }
    return transaction;
  }

  /** GET status has no `actions`; the address is the one charge answers are documented with (assumed stable). */
  private qrImageUrl(method: "qris" | "gopay", transactionId: string): string {
    return `${apiBaseUrl(this.config)}/v2/${method}/${transactionId}/qr-code`;
  }
}

function adopt(existing: MidtransTransaction, input: ChargeInput): MidtransTransaction {
  const same = existing.amount === input.amount && existing.method === input.method && existing.currency === "IDR";
  if (same) return existing;
  throw new MidtransError("Midtrans already has this order reference with another amount or method", {
    kind: "conflict",
  });
}

function isTransport(error: unknown): boolean {
  return error instanceof MidtransError && error.kind === "transport";
}

function isAmbiguous(error: unknown): boolean {
  return isTransport(error) || (error instanceof MidtransError && error.kind === "conflict");
}

function assertReference(reference: string): void {
  if (!isOrderRef(reference)) {
    throw new MidtransError("An order reference is 1 to 50 of A-Z a-z 0-9 _ . ~ -", { kind: "validation" });
  }
}

function assertRupiah(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new MidtransError("A charge is a positive whole number of rupiah", { kind: "validation" });
  }
}
