import type { SimulatedClock } from "./clock";
import { jsonReply, type Reply } from "./http";

const MAX_KEY_LENGTH = 46;
const LIFETIME_MS = 5 * 60 * 1000;
const LAST_SUCCESS_STATUS = 299;

/** Replays successful answers by Idempotency-Key for five simulated minutes, whatever endpoint and body come next. */
export class IdempotencyKeys {
  private readonly answers = new Map<string, { reply: Reply; until: number }>();
  private readonly inFlight = new Set<string>();

  constructor(private readonly clock: SimulatedClock) {}

  /** Runs `handle` unless `key` was answered already; keys longer than 46 characters are ignored, as documented. */
  async run(key: string | undefined, handle: () => Promise<Reply>): Promise<Reply> {
    if (!key || key.length > MAX_KEY_LENGTH) return handle();
    const known = this.answers.get(key);
    if (known && known.until > this.clock.now()) return known.reply;
    if (this.inFlight.has(key)) return inProgress();
    this.inFlight.add(key);
    try {
      const reply = await handle();
      if (isSuccess(reply)) this.answers.set(key, { reply, until: this.clock.now() + LIFETIME_MS });
      return reply;
    } finally {
      this.inFlight.delete(key);
    }
  }

  clear(): void {
    this.answers.clear();
  }
}

/** The wording of this answer is assumed; the documentation only gives the code. */
function inProgress(): Reply {
  return jsonReply(202, { status_code: "202", status_message: "Request is in progress" });
}

function isSuccess(reply: Reply): boolean {
  if (reply.status > LAST_SUCCESS_STATUS) return false;
  const body = JSON.parse(reply.body.toString()) as { status_code?: string };
  return Number(body.status_code) <= LAST_SUCCESS_STATUS;
}
