import { SimulatedClock } from "./clock";
import { type RuntimeConfig, type SimulatorOptions, toRuntimeConfig } from "./config";
import { CORE_IDEMPOTENCY } from "./core-idempotency";
import { DeliveryQueue } from "./delivery-queue";
import { FaultPlan } from "./faults";
import { IdempotencyKeys } from "./idempotency";
import { AccountRegister } from "./iris/accounts";
import { IRIS_IDEMPOTENCY } from "./iris/iris-errors";
import { PayoutNotifier } from "./iris/payout-notifier";
import { PayoutBook } from "./iris/payouts";
import { Notifier } from "./notifier";
import { SnapTokens } from "./snap/snap-tokens";
import { StateFile } from "./state-file";
import { TransactionBook } from "./transactions";

/** One line of the request log the control API shows. */
export interface RecordedRequest {
  method: string;
  path: string;
  idempotencyKey?: string;
  body: string;
  at: number;
}

const REQUEST_LOG_LIMIT = 500;

/** Everything one simulator remembers, wired together; the HTTP side only talks to this. */
export class Simulation {
  readonly clock = new SimulatedClock();
  readonly faults = new FaultPlan();
  readonly idempotency = new IdempotencyKeys(this.clock, CORE_IDEMPOTENCY);
  readonly payoutIdempotency = new IdempotencyKeys(this.clock, IRIS_IDEMPOTENCY);
  readonly accounts = new AccountRegister();
  readonly snapTokens = new SnapTokens(this.clock);
  readonly deliveries = new DeliveryQueue(this.clock, () => this.stateFile?.saveSoon());
  readonly config: RuntimeConfig;
  readonly book: TransactionBook;
  readonly payouts: PayoutBook;
  readonly notifier: Notifier;
  private readonly stateFile: StateFile | null;
  private requests: RecordedRequest[] = [];

  constructor(options: SimulatorOptions) {
    this.config = toRuntimeConfig(options);
    this.stateFile = options.stateFile ? new StateFile(options.stateFile, () => this.snapshot()) : null;
    this.book = new TransactionBook(this.clock, this.config);
    this.payouts = new PayoutBook(this.clock, this.config);
    this.notifier = new Notifier(this.deliveries, this.config, this.faults);
    const payoutNotifier = new PayoutNotifier(this.deliveries, this.config);
    this.book.onTransition((transaction, delivery) => this.notifier.announce(transaction, delivery));
    this.payouts.onTransition((payout) => payoutNotifier.announce(payout));
    for (const changing of [this.book, this.payouts]) changing.onTransition(() => this.stateFile?.saveSoon());
    this.restore();
  }

  /** Applies what the passing of time causes: settlements, expiries, reversals, payouts, repeated notifications. */
  async tick(): Promise<void> {
    const { autoSettleMs } = this.config;
    if (autoSettleMs !== null) this.settleOlderThan(autoSettleMs);
    this.book.applyDue();
    this.payouts.applyDue();
    await this.deliveries.deliverDue();
  }

  record(request: RecordedRequest): void {
    this.requests.push(request);
    if (this.requests.length > REQUEST_LOG_LIMIT) this.requests.shift();
  }

  recorded(): RecordedRequest[] {
    return this.requests;
  }

  /** Forgets transactions, payouts, faults, keys and logs; the clock and the configuration stay. */
  reset(): void {
    const parts = [
      this.book,
      this.payouts,
      this.accounts,
      this.snapTokens,
      this.faults,
      this.idempotency,
      this.payoutIdempotency,
      this.deliveries,
    ];
    for (const part of parts) part.clear();
    this.requests = [];
    this.stateFile?.saveSoon();
  }

  close(): void {
    this.deliveries.close();
    this.stateFile?.close();
  }

  private settleOlderThan(ageMs: number): void {
    const now = this.clock.now();
    for (const transaction of this.book.all()) {
      const due = transaction.status === "pending" && now - transaction.createdAt >= ageMs;
      if (due) this.book.pay(transaction.transactionId);
    }
  }

  private snapshot() {
    return {
      clockOffsetMs: this.clock.offset,
      payoutBalance: this.config.payoutBalance,
      transactions: this.book.all(),
      payouts: this.payouts.all(),
      notifications: this.deliveries.waiting(),
    };
  }

  private restore(): void {
    const saved = this.stateFile?.load();
    if (!saved) return;
    this.clock.restore(saved.clockOffsetMs);
    this.config.payoutBalance = saved.payoutBalance;
    this.book.restore(saved.transactions);
    this.payouts.restore(saved.payouts);
    this.deliveries.restore(saved.notifications);
  }
}
