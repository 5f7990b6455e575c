import { createHash, timingSafeEqual } from "node:crypto";
import type { MidtransBody } from "../http-exchange";
import { MidtransError } from "../midtrans-error";
import { parsePayout, requiredText } from "./parse-payout";
import type { AccountOwner, MidtransPayouts, Payout, PayoutBeneficiary, PayoutInput } from "./payout-types";
import { PayoutsClient, type PayoutsRequest } from "./payouts-client";
import type { PayoutsConfig } from "./payouts-config";

const REFERENCE = /^[A-Za-z0-9_-]{1,100}$/;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,100}$/;
const UNKNOWN_STATUS = 404;
const INVALID_STATUS = 400;

/** The payouts API over HTTP with Node's own fetch. */
export class HttpMidtransPayouts implements MidtransPayouts {
  private readonly client: PayoutsClient;

  constructor(private readonly config: PayoutsConfig) {
    this.client = new PayoutsClient(config);
  }

  async create(input: PayoutInput): Promise<Pick<Payout, "referenceNo" | "status">> {
    assertPayout(input);
    const body = { payouts: [payoutBody(input)] };
    const { idempotencyKey } = input;
    const request: PayoutsRequest = { role: "creator", method: "POST", path: "/payouts", body, idempotencyKey };
    const { payouts } = await this.client.send(request).catch((error: unknown) => {
      if (isTransport(error)) return this.client.send(request);
      throw error;
    });
    const [created] = (Array.isArray(payouts) ? payouts : []) as MidtransBody[];
    return { referenceNo: requiredText(created ?? {}, "reference_no"), status: requiredText(created ?? {}, "status") };
  }

  async approve(referenceNos: string[], otp?: string): Promise<void> {
    await this.decide("approve", referenceNos, otp === undefined ? {} : { otp });
  }

  async reject(referenceNos: string[], reason: string): Promise<void> {
    await this.decide("reject", referenceNos, { reject_reason: reason });
  }

  async get(referenceNo: string): Promise<Payout | null> {
    assertReferences([referenceNo]);
    const body = await this.read(`/payouts/${referenceNo}`, UNKNOWN_STATUS);
    return body && parsePayout(body);
  }

  async balance(): Promise<number> {
    const { balance } = await this.client.send({ role: "creator", method: "GET", path: "/balance" });
    const rupiah = typeof balance === "string" && balance !== "" ? Math.floor(Number(balance)) : Number.NaN;
    if (Number.isSafeInteger(rupiah)) return rupiah;
    throw new MidtransError("Midtrans sent no readable balance", { kind: "unknown" });
  }

  async validateAccount({ bank, account }: Pick<PayoutBeneficiary, "bank" | "account">): Promise<AccountOwner | null> {
    const query = new URLSearchParams({ bank, account });
    const body = await this.read(`/account_validation?${query}`, INVALID_STATUS);
    return body && { accountName: requiredText(body, "account_name"), account, bank };
  }

  verifySignature(rawBody: string | Uint8Array, signature: unknown): boolean {
    if (typeof signature !== "string") return false;
    const expected = createHash("sha512").update(rawBody).update(this.config.merchantKey).digest();
    const given = Buffer.from(signature, "hex");
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private async decide(action: "approve" | "reject", referenceNos: string[], more: MidtransBody): Promise<void> {
    assertReferences(referenceNos);
    const body = { reference_nos: referenceNos, ...more };
    await this.client.send({ role: "approver", method: "POST", path: `/payouts/${action}`, body });
  }

  /** GET with the creator's key; null when the answer carries the status that stands for "there is none". */
  private async read(path: string, noneStatus: number): Promise<MidtransBody | null> {
    try {
      return await this.client.send({ role: "creator", method: "GET", path });
    } catch (error) {
      if (error instanceof MidtransError && error.statusCode === noneStatus) return null;
      throw error;
    }
  }
}

function payoutBody({ beneficiary, amount, notes }: PayoutInput): MidtransBody {
  return {
    beneficiary_name: beneficiary.name,
    beneficiary_account: beneficiary.account,
    beneficiary_bank: beneficiary.bank,
    beneficiary_email: beneficiary.email,
    amount: `${amount}.00`,
    notes,
  };
}

function isTransport(error: unknown): boolean {
  return error instanceof MidtransError && error.kind === "transport";
}

function assertPayout({ amount, idempotencyKey }: PayoutInput): void {
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new MidtransError("A payout is a positive whole number of rupiah", { kind: "validation" });
  }
  if (!IDEMPOTENCY_KEY.test(idempotencyKey)) {
    throw new MidtransError("An idempotency key is 1 to 100 visible characters", { kind: "validation" });
  }
}

function assertReferences(referenceNos: string[]): void {
  if (referenceNos.length === 0 || !referenceNos.every((reference) => REFERENCE.test(reference))) {
    throw new MidtransError("Payouts are named by their reference numbers", { kind: "validation" });
  }
}
