import type { Checkout } from "@pasar/contracts/checkout";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { untilWhole } from "./harness/crashes";
import { chipsAndRice, pay, placement, type Want } from "./harness/shopping";

/** So many checkouts at every push; `PASAR_CHECKOUTS=200` plays those of the figures. */
const CHECKOUTS = Number(process.env.PASAR_CHECKOUTS || 24);
const BUYERS = 4;
const AWAY_MS = 800;
const BETWEEN_MS = 4_000;
/** A phone sends the same placement again, now and then, and gives up in the end. */
const TRIES = 6;
const PAUSE_MS = 700;
const MINUTES = 60_000;

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp({ settings: { CLOCK_INTERVAL_MS: "500" } });
  wants = await chipsAndRice(app);
});
afterAll(() => app?.stop());

it(
  `PostgreSQL is restarted while ${CHECKOUTS} checkouts are placed and paid: the backend lives on, nothing is lost (R9)`,
  async () => {
    let left = CHECKOUTS;
    let placed = 0;
    const buyOnce = async () => {
      const request = placement(wants);
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const { status, body } = await app.api.post<Checkout>("/store/checkouts", request);
        if (status === 200 || status === 201) {
          placed += 1;
          return pay(app, body);
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    };
    const shop = async () => {
      while (left > 0) {
        left -= 1;
        await buyOnce();
      }
    };
    const shopping = Promise.all(Array.from({ length: BUYERS }, shop));
    let restarts = 0;
    while (left > 0) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
      await app.database.goAway(AWAY_MS);
      restarts += 1;
    }
    await shopping;
    await untilWhole(app);
    const [bought] = await app.database.rows<{ placed: number; paid: number }>(
      `select count(*)::int as placed, count(*) filter (where payment_state = 'paid')::int as paid from checkout`,
    );
    expect(bought?.placed).toBeGreaterThanOrEqual(placed);
    expect(placed).toBeGreaterThan(CHECKOUTS / 2);
    expect((await app.api.post("/store/checkouts", placement(wants))).status).toBe(201);
    console.warn(
      `${restarts} restarts: ${CHECKOUTS} asked for, ${placed} answered as placed, ${bought?.paid} paid, none lost`,
    );
  },
  5 * MINUTES + CHECKOUTS * 1_000,
);
