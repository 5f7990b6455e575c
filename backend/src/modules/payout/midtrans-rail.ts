import { MidtransError, type MidtransPayouts } from "@pasar/payment-midtrans/payouts";
import type { PayoutOrder, PayoutRail, RailAnswer, RailState } from "./rail";

/** The banks groups have their accounts at, by the code Midtrans calls them. _assumed_ */
const BANK_CODES: Record<string, string> = { bri: "bri", bni: "bni", mandiri: "mandiri", btn: "btn", bsi: "bsi" };

/** Midtrans' own words; one it adds later is taken for "not known yet". */
const STATES: Record<string, RailState> = {
  queued: "queued",
  approved: "processed",
  processed: "processed",
  completed: "completed",
  failed: "failed",
  rejected: "rejected",
};

/** Pays through Midtrans' payouts API. It keeps an idempotency key for a day: nothing may be sent again after that. */
export class MidtransRail implements PayoutRail {
  constructor(private readonly payouts: MidtransPayouts) {}

  reaches(bank: string): boolean {
    return codeOf(bank) !== undefined;
  }

  async send({ id, amount, account, note }: PayoutOrder): Promise<{ reference: string } | { refused: string }> {
    const bank = codeOf(account.bank);
    if (!bank) return { refused: account.bank };
    try {
      const { referenceNo } = await this.payouts.create({
        idempotencyKey: id,
        beneficiary: { name: account.holder_name, account: account.number, bank },
        amount,
        notes: note,
      });
      return { reference: referenceNo };
    } catch (error) {
      if (error instanceof MidtransError && error.kind === "validation") return { refused: error.message };
      throw error;
    }
  }

  async release(reference: string): Promise<void> {
    await this.payouts.approve([reference]);
  }

  async status(reference: string): Promise<RailAnswer | null> {
    const payout = await this.payouts.get(reference);
    if (!payout) return null;
    const reason = payout.errorMessage ?? payout.errorCode ?? null;
    return { state: STATES[payout.status] ?? "processed", reason };
  }
}

function codeOf(bank: string): string | undefined {
  const name = bank.trim().toLowerCase();
  return Object.hasOwn(BANK_CODES, name) ? BANK_CODES[name] : undefined;
}
