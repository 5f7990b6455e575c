import { createHash } from "node:crypto";
import type { SimulatedClock } from "../clock";

/** Where a payout stands; the names are those of the payouts API. */
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

export const PAYOUT_STATUSES = ["queued", "approved", "rejected", "processed", "completed", "failed"] as const;

/** What the creator asks to be paid. `amount` as it was sent, in rupiah with or without decimals. */
export interface PayoutRequest {
  beneficiaryName: string;
  beneficiaryAccount: string;
  beneficiaryBank: string;
  beneficiaryEmail?: string;
  amount: number;
  notes: string;
}

/** One payout. Amount in rupiah, times in simulated epoch milliseconds. */
export interface Payout extends PayoutRequest {
  referenceNo: string;
  status: PayoutStatus;
  createdAt: number;
  updatedAt: number;
  rejectReason?: string;
  errorCode?: string;
  errorMessage?: string;
}

/** Why a payout failed at the bank. */
export interface PayoutFailure {
  errorCode?: string;
  errorMessage?: string;
}

type Settings = { payoutBalance: number; autoCompletePayoutMs: number | null };
type PayoutListener = (payout: Payout) => void;

/** Banks return money days after completion too, so even that is not final. */
const ALLOWED_MOVES: Record<PayoutStatus, readonly PayoutStatus[]> = {
  queued: ["approved", "rejected"],
  approved: ["processed", "completed", "failed"],
  processed: ["completed", "failed"],
  completed: ["failed"],
  rejected: [],
  failed: [],
};

/** Keeps every payout and the deposit they are paid from. */
export class PayoutBook {
  private readonly byReference = new Map<string, Payout>();
  private readonly listeners: PayoutListener[] = [];

  constructor(
    private readonly clock: SimulatedClock,
    private readonly settings: Settings,
  ) {}

  onTransition(listener: PayoutListener): void {
    this.listeners.push(listener);
  }

  create(request: PayoutRequest): Payout {
    const now = this.clock.now();
    const referenceNo = this.nextReference();
    const payout: Payout = { ...request, referenceNo, status: "queued", createdAt: now, updatedAt: now };
    this.byReference.set(referenceNo, payout);
    this.announce(payout);
    return payout;
  }

  find(referenceNo: string): Payout | undefined {
    return this.byReference.get(referenceNo);
  }

  all(): Payout[] {
    return [...this.byReference.values()];
  }

  /** True when the payout may still become `status`. */
  canMove(payout: Payout, status: PayoutStatus): boolean {
    return ALLOWED_MOVES[payout.status].includes(status);
  }

  /** Moves a payout on and keeps the deposit true; gives false when it cannot move there. */
  move(payout: Payout, status: PayoutStatus, more: PayoutFailure & { rejectReason?: string } = {}): boolean {
    if (!this.canMove(payout, status)) return false;
    if (status === "approved") this.settings.payoutBalance -= payout.amount;
    if (status === "failed") this.settings.payoutBalance += payout.amount;
    Object.assign(payout, more, { status, updatedAt: this.clock.now() });
    this.announce(payout);
    return true;
  }

  /** Completes approved payouts that are old enough, where the configuration says so. */
  applyDue(): void {
    const { autoCompletePayoutMs } = this.settings;
    if (autoCompletePayoutMs === null) return;
    const due = this.clock.now() - autoCompletePayoutMs;
    for (const payout of this.all()) {
      if (payout.status !== "approved" || payout.updatedAt > due) continue;
      this.move(payout, "processed");
      this.move(payout, "completed");
    }
  }

  clear(): void {
    this.byReference.clear();
  }

  restore(payouts: Payout[]): void {
    for (const payout of payouts) this.byReference.set(payout.referenceNo, payout);
  }

  private nextReference(): string {
    const seed = `payout:${this.byReference.size}:${this.clock.now()}`;
    return createHash("sha256").update(seed).digest("hex").slice(0, 18);
  }

  private announce(payout: Payout): void {
    for (const listener of this.listeners) listener(payout);
  }
}
