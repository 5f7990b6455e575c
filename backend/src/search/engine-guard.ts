import { MedusaError } from "@medusajs/framework/utils";
import { withinTime } from "./within-time";

interface Patience {
  /** Milliseconds an answer may take. */
  answerMs?: number;
  /** Milliseconds until an engine that failed is tried again; doubled each time it fails again. */
  restMs?: number;
  longestRestMs?: number;
  /** Told once when the engine fails, and once when it is back. */
  tell?: (sentence: string) => void;
}

/**
 * Stands before a search engine. While the engine fails or is slow, everybody gets another answer at once, and the engine
 * is tried in the background until it answers again.
 */
export class EngineGuard {
  private readonly answerMs: number;
  private readonly restMs: number;
  private readonly longestRestMs: number;
  private readonly tell: (sentence: string) => void;
  private failures = 0;
  private nextTryAt = 0;
  private isTrying = false;

  constructor({ answerMs = 1_500, restMs = 2_000, longestRestMs = 30_000, tell = () => {} }: Patience = {}) {
    this.answerMs = answerMs;
    this.restMs = restMs;
    this.longestRestMs = longestRestMs;
    this.tell = tell;
  }

  /** Asks the engine, or gives the other answer. Throws what the engine says of a wrong question. */
  async ask<Answer>(engine: () => Promise<Answer>, instead: () => Promise<Answer>): Promise<Answer> {
    if (this.failures > 0) {
      this.tryAgain(engine);
      return instead();
    }
    try {
      return await withinTime(this.answerMs, engine());
    } catch (error) {
      if (isWrongQuestion(error)) throw error;
      this.rest(error);
      return instead();
    }
  }

  private tryAgain(engine: () => Promise<unknown>): void {
    if (this.isTrying || Date.now() < this.nextTryAt) return;
    this.isTrying = true;
    withinTime(this.answerMs, engine())
      .then(
        () => this.recover(),
        (error) => (isWrongQuestion(error) ? this.recover() : this.rest(error)),
      )
      .finally(() => {
        this.isTrying = false;
      });
  }

  private rest(error: unknown): void {
    if (this.failures === 0) this.tell(`The search engine does not answer: ${(error as Error).message}`);
    this.failures += 1;
    this.nextTryAt = Date.now() + Math.min(this.restMs * 2 ** (this.failures - 1), this.longestRestMs);
  }

  private recover(): void {
    this.failures = 0;
    this.tell("The search engine answers again.");
  }
}

function isWrongQuestion(error: unknown): boolean {
  return MedusaError.isMedusaError(error) && (error as MedusaError).type === MedusaError.Types.INVALID_DATA;
}
