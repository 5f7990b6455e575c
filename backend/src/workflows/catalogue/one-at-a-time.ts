import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { databaseOf, exclusively } from "../../database/connection";
import { Refusal } from "../../http/refusal";

const TRIES = 40;
const PAUSE_MS = 250;

/**
 * Changes a product while nobody else does, in any process, so that the second of two editors is shown the whole of the
 * first one's change. Waits for ten seconds at most. Throws `try_again`.
 */
export async function oneAtATime<Result>(
  container: MedusaContainer,
  productId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const done = await exclusively(databaseOf(container), `product:${productId}`, async () => ({
      result: await work(),
    }));
    if (done) return done.result;
    await pause(PAUSE_MS);
  }
  throw new Refusal("try_again");
}
