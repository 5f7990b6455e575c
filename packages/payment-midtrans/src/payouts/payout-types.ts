/** Where a payout stands; a status Midtrans adds later comes through as it is. */
export type PayoutStatus = "queued" | "approved" | "rejected" | "processed" | "completed" | "failed" | (string & {});

/** A bank account money goes to. `bank` is a code of the payouts API such as `bri`. */
export interface PayoutBeneficiary {
  name: string;
  account: string;
  bank: string;
  email?: string;
}

/** What to pay. `amount` in integer rupiah; `notes` is what the bank statement shows. */
export interface PayoutInput {
  /** 1 to 100 characters, one for each payout ever made; Midtrans keeps it for 24 hours. */
  idempotencyKey: string;
  beneficiary: PayoutBeneficiary;
  amount: number;
  notes: string;
}

/** A payout as Midtrans knows it. `amount` in integer rupiah. */
export interface Payout {
  referenceNo: string;
  status: PayoutStatus;
  amount: number;
  errorCode?: string;
  errorMessage?: string;
}

/** A payout notification; `updatedAt` is absent when Midtrans wrote no readable time. */
export interface PayoutNotification extends Payout {
  updatedAt?: Date;
}

/** Whose account it is, as the bank says. */
export interface AccountOwner {
  accountName: string;
  account: string;
  bank: string;
}

/**
 * Pays sellers through Midtrans. Every call that talks to Midtrans throws MidtransError when it fails. Even a completed
 * payout can fail days later, when the receiving bank sends the money back.
 */
export interface MidtransPayouts {
  /** Queues a payout; repeats once after a lost answer. The same key with other content throws kind `conflict`. */
  create(input: PayoutInput): Promise<Pick<Payout, "referenceNo" | "status">>;
  /**
   * Lets queued payouts go, with the one-time password where Midtrans asks for one. It is never repeated: after kind
   * `transport` each payout has to be asked about.
   */
  approve(referenceNos: string[], otp?: string): Promise<void>;
  /** Stops queued payouts; after kind `transport` each payout has to be asked about. */
  reject(referenceNos: string[], reason: string): Promise<void>;
  /** A payout, or null when Midtrans does not know it. */
  get(referenceNo: string): Promise<Payout | null>;
  /** Deposit in whole rupiah; parts of a rupiah are cut off. */
  balance(): Promise<number>;
  /** Whose account it is, or null when the bank knows no such account. */
  validateAccount(account: Pick<PayoutBeneficiary, "bank" | "account">): Promise<AccountOwner | null>;
  /**
   * True when `Iris-Signature` fits the body exactly as it came. It carries no time, so a verified notification is only
   * a reason to ask for the payout.
   */
  verifySignature(rawBody: string | Uint8Array, signature: unknown): boolean;
}
