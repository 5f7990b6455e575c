import { randomInt } from "node:crypto";
import type { Checkout } from "@pasar/contracts/checkout";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { untilWhole } from "./harness/crashes";
import { randomOf } from "./harness/random";
import { chipsAndRice, pay, placement, type Want } from "./harness/shopping";

/** Three kills hold the line at every push; the README of `bench/` says how to ask for the hundred of the figures. */
const KILLS = Number(process.env.PASAR_KILLS || 3);
const SEED = Number(process.env.PASAR_SEED || randomInt(1_000_000));
const BUYERS = 3;
/** A process dies at some moment of its first placements and notifications, milliseconds. */
const LATEST_KILL = 4_000;
const MINUTES = 60_000;

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp({ settings: { CLOCK_INTERVAL_MS: "500" } });
  wants = await chipsAndRice(app);
});
afterAll(() => app?.stop());

/** Buys and pays, again and again, until the backend is gone. */
async function shop(): Promise<void> {
  for (;;) {
    const answer = await app.api.post<Checkout>("/store/checkouts", placement(wants)).catch(() => null);
    if (!answer) return;
    if (answer.status === 201) await pay(app, answer.body).catch(() => undefined);
  }
}

it(
  `the backend is killed at ${KILLS} random moments and everything is whole again, seed ${SEED} (R8)`,
  async () => {
    const random = randomOf(SEED);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const shoppers = Array.from({ length: BUYERS }, shop);
      await new Promise((resolve) => setTimeout(resolve, random() * LATEST_KILL));
      await app.backends[0]?.kill("SIGKILL");
      await Promise.all(shoppers);
      await app.restart(0);
    }
    await untilWhole(app);
    const [bought] = await app.database.rows<{ paid: number; placed: number }>(
      `select count(*) filter (where payment_state = 'paid')::int as paid, count(*)::int as placed from checkout`,
    );
    console.warn(
      `${KILLS} kills, seed ${SEED}: ${bought?.placed} checkouts placed, ${bought?.paid} paid, nothing lost`,
    );
    expect(bought?.placed).toBeGreaterThan(0);
  },
  (1 + KILLS) * MINUTES,
);
