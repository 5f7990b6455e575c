import { createHash, timingSafeEqual } from "node:crypto";
import { apiBaseUrl, type MidtransConfig } from "./config";
import { type MidtransBody, MidtransHttpClient } from "./http-client";
import { MidtransError } from "./midtrans-error";
import type {
  ChangeResult,
  ChargeInput,
  MidtransGateway,
  MidtransMethod,
  MidtransNotification,
  MidtransTransaction,
} from "./midtrans-types";
import { isOrderRef } from "./order-ref";
import { parseTransaction } from "./parse-transaction";

const IDEMPOTENCY_KEY_MAX_LENGTH = 46;
const SIGNED_FIELDS = [
  "order_id",
  "transaction_id",
  "status_code",
  "gross_amount",
  "transaction_status",
  "signature_key",
] as const;

const METHOD_FIELDS: Record<MidtransMethod, MidtransBody> = {
  qris: { payment_type: "qris", qris: { acquirer: "gopay" } },
  bri_va: { payment_type: "bank_transfer", bank_transfer: { bank: "bri" } },
};

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

  private async chargeWithOneRetry(input: ChargeInput): Promise<MidtransTransaction> {
    try {
      return await this.postCharge(input);
    } catch (error) {
      if (!isTransport(error)) throw error;
      return this.postCharge(input);
    }
  }

  private async postCharge(input: ChargeInput): Promise<MidtransTransaction> {
    const body = await this.client.post("/v2/charge", chargeBody(input), idempotencyKey(input.orderRef));
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
    if (transaction.method === "qris") transaction.qrImageUrl ??= this.qrImageUrl(transaction.transactionId);
    if (this.config.baseUrl) {
      transaction.payPageUrl = `${apiBaseUrl(this.config)}/__pay/${transaction.transactionId}`;
    }
    return transaction;
  }

  /** GET status has no `actions`; the address is the one charge answers are documented with (assumed stable). */
  private qrImageUrl(transactionId: string): string {
    return `${apiBaseUrl(this.config)}/v2/qris/${transactionId}/qr-code`;
  }
}

/** The key stays the same for every attempt of one order, so that a repeated charge gives the same transaction. */
export function idempotencyKey(orderRef: string): string {
  const readable = `${orderRef}-c1`;
  if (readable.length <= IDEMPOTENCY_KEY_MAX_LENGTH) return readable;
  return createHash("sha256").update(readable).digest("hex").slice(0, IDEMPOTENCY_KEY_MAX_LENGTH);
}

function chargeBody(input: ChargeInput): MidtransBody {
  return {
    ...METHOD_FIELDS[input.method],
    transaction_details: { order_id: input.orderRef, gross_amount: input.amount },
    custom_expiry: { expiry_duration: input.expiresInMinutes, unit: "minute" },
    // Some rails send back another order_id, so our reference also travels in a field they leave alone.
    custom_field1: input.orderRef,
    ...(input.items ? { item_details: input.items } : {}),
    ...(input.customer ? { customer_details: customerDetails(input.customer) } : {}),
  };
}

function customerDetails(customer: NonNullable<ChargeInput["customer"]>): MidtransBody {
  return {
    first_name: customer.firstName,
    last_name: customer.lastName,
    email: customer.email,
    phone: customer.phone,
  };
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
