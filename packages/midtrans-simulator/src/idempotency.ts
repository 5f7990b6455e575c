import type { SimulatedClock } from "./clock";
import type { Reply } from "./http";

/** How an API treats a key it has seen. Times in simulated milliseconds. */
export interface IdempotencyRules {
  maxKeyLength: number;
  lifetimeMs: number;
  /** Answer while the first request is still at work. */
  inProgress(): Reply;
  /** Answer to another body under the same key, where the API minds. */
  otherBody?(): Reply;
  isSuccess(reply: Reply): boolean;
}

/** Replays successful answers by key; keys that are too long are ignored, as documented. */
export class IdempotencyKeys {
  private readonly answers = new Map<string, { reply: Reply; body: string; until: number }>();
  private readonly inFlight = new Set<string>();

  constructor(
    private readonly clock: SimulatedClock,
    private readonly rules: IdempotencyRules,
  ) {}

  /** Runs `handle` unless `key` was answered already. */
  async run(key: string | undefined, body: string, handle: () => Promise<Reply>): Promise<Reply> {
    const { maxKeyLength, lifetimeMs, inProgress, otherBody, isSuccess } = this.rules;
    if (!key || key.length > maxKeyLength) return handle();
    const known = this.answers.get(key);
    if (known && known.until > this.clock.now()) {
      return otherBody && known.body !== body ? otherBody() : known.reply;
    }
    if (this.inFlight.has(key)) return inProgress();
    this.inFlight.add(key);
    try {
      const reply = await handle();
      if (isSuccess(reply)) this.answers.set(key, { reply, body, until: this.clock.now() + lifetimeMs });
      return reply;
    } finally {
      this.inFlight.delete(key);
    }
  }

  clear(): void {
    this.answers.clear();
  }
}
