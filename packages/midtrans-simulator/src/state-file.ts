import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { PendingNotification } from "./notifier";
import type { Transaction } from "./transactions";

/** What outlives a restart. Times in simulated epoch milliseconds. */
export interface SavedState {
  clockOffsetMs: number;
  transactions: Transaction[];
  notifications: PendingNotification[];
}

const DEBOUNCE_MS = 250;

/** Keeps the state in a JSON file; a write replaces the file at once, so a crash never leaves half of one. */
export class StateFile {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly path: string,
    private readonly snapshot: () => SavedState,
  ) {}

  /** Gives the saved state, or null when there is no file. Throws when the file is not JSON. */
  load(): SavedState | null {
    return existsSync(this.path) ? (JSON.parse(readFileSync(this.path, "utf8")) as SavedState) : null;
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
    writeFileSync(draft, JSON.stringify(this.snapshot()));
    renameSync(draft, this.path);
  }
}
