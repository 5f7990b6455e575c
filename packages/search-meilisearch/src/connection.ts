import { setTimeout as pause } from "node:timers/promises";
import { MedusaError } from "@medusajs/framework/utils";
import { Meilisearch, type Task } from "meilisearch";
import { isPassing, toMedusaError } from "./errors";
import type { ResolvedOptions } from "./options";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const FIRST_POLL_MS = 10;
const LONGEST_POLL_MS = 500;

type Request<Answer> = (client: Meilisearch) => Promise<Answer>;

/** The way to one Meilisearch server: patience, repeats and clear errors. Nothing of it can be printed. */
export class Connection {
  readonly #options: ResolvedOptions;
  readonly #client: Meilisearch;

  constructor(options: ResolvedOptions) {
    this.#options = options;
    const { host, apiKey, timeoutMs } = options;
    this.#client = new Meilisearch({ host, apiKey, timeout: timeoutMs, clientAgents: ["Medusa search provider"] });
  }

  /** A request a person waits for: tried twice at most. Throws MedusaError. */
  async ask<Answer>(request: Request<Answer>): Promise<Answer> {
    return this.#send(request, Math.min(1, this.#options.retries));
  }

  /** A request that may be repeated as often as the options say, with growing pauses. Throws MedusaError. */
  async tell<Answer>(request: Request<Answer>): Promise<Answer> {
    return this.#send(request, this.#options.retries);
  }

  /** Waits until a task has ended, however. Throws MedusaError when it did not end in time. */
  async waitForTask(uid: number, timeoutMs = this.#options.taskTimeoutMs): Promise<Task> {
    const deadline = Date.now() + timeoutMs;
    for (let poll = FIRST_POLL_MS; ; poll = Math.min(poll * 2, LONGEST_POLL_MS)) {
      const task = await this.tell((client) => client.tasks.getTask(uid));
      if (task.status !== "enqueued" && task.status !== "processing") return task;
      if (Date.now() + poll > deadline) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `Meilisearch did not end task ${uid} within ${timeoutMs} ms`,
        );
      }
      await pause(poll);
    }
  }

  async #send<Answer>(request: Request<Answer>, repeats: number): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await request(this.#client);
      } catch (error) {
        if (attempt >= repeats || !isPassing(error)) throw toMedusaError(error, this.#options.apiKey);
        await pause(pauseBefore(attempt));
      }
    }
  }
}

/** Milliseconds before the next attempt; spread, so that many processes do not come back at once. */
function pauseBefore(attempt: number): number {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
  return longest * (0.5 + Math.random() / 2);
}
