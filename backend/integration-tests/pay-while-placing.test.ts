import { randomInt } from "node:crypto";
import type { Checkout } from "@pasar/contracts/checkout";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { hold } from "./harness/crashes";
import { standing } from "./harness/payments";
import { randomOf } from "./harness/random";
import { buy, chipsAndRice, eventually, pay, placement, untilPayment, type Want } from "./harness/shopping";

/** So many at every push; `PASAR_OFFSETS=200` plays those of the figures. */
const OFFSETS = Number(process.env.PASAR_OFFSETS || 12);
const SEED = Number(process.env.PASAR_SEED || randomInt(1_000_000));
const LATEST_MS = 800;
/** A notification finds its turn by itself in less; the clock would need a minute. */
const IN_TURN_MS = 15_000;

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp({ settings: { CLOCK_INTERVAL_MS: "60000" } });
  wants = await chipsAndRice(app);
});
afterAll(() => app?.stop());

it(
  `a payment ${OFFSETS} times somewhere in the placement counts once, seed ${SEED} (R7)`,
  async () => {
    const random = randomOf(SEED);
    for (let round = 0; round < OFFSETS; round += 1) {
      const request = placement(wants);
      const placing = app.api.post<Checkout>("/store/checkouts", request);
      await new Promise((resolve) => setTimeout(resolve, random() * LATEST_MS));
      const paying = eventually(
        () =>
          pay(app, request).then(
            () => true,
            () => false,
          ),
        (isPaid) => isPaid,
      );
      const { status, body } = await placing;
      await paying;
      expect(status).toBe(201);
      await untilPayment(app, body, "paid", IN_TURN_MS);
      expect(await standing(app, body.id)).toMatchObject({ captures: 2, captured: body.total, postings: 2 });
      const [placed] = await app.database.rows(
        "select count(*)::int as orders, count(distinct seller_id)::int as sellers from seller_order where checkout_id = $1",
        [body.id],
      );
      expect(placed).toEqual({ orders: 2, sellers: 2 });
    }
  },
  60_000 + OFFSETS * 10_000,
);

it("news that comes while the news before it is worked through is taken in turn, not a minute later", async () => {
  const checkout = await buy(app, wants);
  const letGo = await hold(app, `payment:${checkout.id}`);
  await pay(app, checkout);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await letGo();
  await untilPayment(app, checkout, "paid", IN_TURN_MS);
});
