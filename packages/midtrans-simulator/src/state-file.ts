import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { PendingNotification } from "./delivery-queue";
import type { Payout } from "./iris/payouts";
import type { Transaction } from "./transaction";

/** What outlives a restart. Times in simulated epoch milliseconds, amounts in rupiah. */
export interface SavedState {
  clockOffsetMs: number;
  payoutBalance: number;
  transactions: Transaction[];
  payouts: Payout[];
  notifications: PendingNotification[];
}

const DEBOUNCE_MS = 250;
const VERSION = 2;

/** Keeps the state in a JSON file; a write replaces the file at once, so a crash never leaves half of one. */
export class StateFile {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly path: string,
    private readonly snapshot: () => SavedState,
  ) {}

  /** Gives the saved state, or null when there is none of this version. Throws when the file is not JSON. */
  load(): SavedState | null {
    if (!existsSync(this.path)) return null;
    const saved = JSON.parse(readFileSync(this.path, "utf8")) as SavedState & { version?: number };
    return saved.version === VERSION ? saved : null;
  }

  saveSoon(): void {
    this.timer ??= setTimeout(() => this.save(), DEBOUNCE_MS);
  }

  close(): void {
    this.save();
  }

  private save(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    mkdirSync(dirname(this.path), { recursive: true });
    const draft = `${this.path}.draft`;
    writeFileSync(draft, JSON.stringify({ version: VERSION, ...this.snapshot() }));
    renameSync(draft, this.path);
  }
}
