import { SimulatedClock } from "./clock";
import { type RuntimeConfig, type SimulatorOptions, toRuntimeConfig } from "./config";
import { FaultPlan } from "./faults";
import { IdempotencyKeys } from "./idempotency";
import { Notifier } from "./notifier";
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
  readonly book = new TransactionBook(this.clock);
  readonly idempotency = new IdempotencyKeys(this.clock);
  readonly config: RuntimeConfig;
  readonly notifier: Notifier;
  private readonly stateFile: StateFile | null;
  private requests: RecordedRequest[] = [];

  constructor(options: SimulatorOptions) {
    this.config = toRuntimeConfig(options);
    this.stateFile = options.stateFile ? new StateFile(options.stateFile, () => this.snapshot()) : null;
    this.notifier = new Notifier(this.clock, this.config, this.faults, () => this.stateFile?.saveSoon());
    this.book.onTransition((transaction, delivery) => this.notifier.announce(transaction, delivery));
    this.restore();
  }

  /** Applies what the passing of time causes: automatic settlements, expiries, repeated notifications. */
  async tick(): Promise<void> {
    const { autoSettleMs } = this.config;
    if (autoSettleMs !== null) this.settleOlderThan(autoSettleMs);
    this.book.expireDue();
    await this.notifier.deliverDue();
  }

  record(request: RecordedRequest): void {
    this.requests.push(request);
    if (this.requests.length > REQUEST_LOG_LIMIT) this.requests.shift();
  }

  recorded(): RecordedRequest[] {
    return this.requests;
  }

  /** Forgets transactions, faults, keys and logs; the clock and the configuration stay. */
  reset(): void {
    this.book.clear();
    this.faults.clear();
    this.idempotency.clear();
    this.notifier.clear();
    this.requests = [];
    this.stateFile?.saveSoon();
  }

  close(): void {
    this.notifier.close();
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
      transactions: this.book.all(),
      notifications: this.notifier.waiting(),
    };
  }

  private restore(): void {
    const saved = this.stateFile?.load();
    if (!saved) return;
    this.clock.restore(saved.clockOffsetMs);
    this.book.restore(saved.transactions);
    this.notifier.restore(saved.notifications);
  }
}
