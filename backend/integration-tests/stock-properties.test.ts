import { randomUUID } from "node:crypto";
import type { ProductPage } from "@pasar/contracts/catalogue";
import type { BuyerOrder } from "@pasar/contracts/checkout";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { handOut, readyOrder } from "./harness/hand-over";
import { CHIPS, leavePieces, placement, productPage, stockOf } from "./harness/shopping";

const RUNS = 12;
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_125);

let app: TestApp;
let page: ProductPage;
/** The same member at each of two processes. */
let members: Api[];

beforeAll(async () => {
  app = await startApp({ processes: 2, settings: { CLOCK_INTERVAL_MS: "60000" } });
  page = await productPage(app.api, CHIPS);
  members = await Promise.all(app.apis.map((api) => memberOf({ ...app, api }, page.seller.name)));
});
afterAll(() => app?.stop());

interface Step {
  kind: "buy" | "hand_over" | "move" | "count" | "edit";
  /** Pieces, or what they change by. */
  amount: number;
  /** Sent three times, as a phone with a weak signal does. */
  isRepeated: boolean;
  process: 0 | 1;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step["kind"]>("buy", "buy", "hand_over", "move", "move", "count", "edit"),
  amount: fc.integer({ min: -8, max: 8 }),
  isRepeated: fc.boolean(),
  process: fc.constantFrom<0 | 1>(0, 1),
});
/** Batches follow each other; the steps of one run at the same time. */
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

const occurred_at = new Date(0).toISOString();

/** Sends a command and gives the status of each sending. */
async function send(member: Api, isRepeated: boolean, path: string, body: object): Promise<number[]> {
  const keyed = member.with({ "idempotency-key": randomUUID() });
  const answers = await Promise.all(Array.from({ length: isRepeated ? 3 : 1 }, () => keyed.post(path, body)));
  return answers.map(({ status }) => status);
}

async function take({ kind, amount, isRepeated, process }: Step, open: BuyerOrder[]): Promise<number[]> {
  const member = members[process] as Api;
  const { variant_id } = page;
  if (kind === "buy") {
    const request = placement([{ page, quantity: Math.max(1, amount) }], { payment_method: "cod" });
    return [(await (app.apis[process] as Api).post("/store/checkouts", request)).status];
  }
  if (kind === "hand_over") {
    const order = open.pop();
    return order ? [(await handOut(member, order)).status] : [];
  }
  if (kind === "move") {
    const delta = amount || 1;
    const reason = delta > 0 ? "produced" : "spoiled";
    return send(member, isRepeated, "/seller/stock/moves", { variant_id, delta, reason, occurred_at });
  }
  const { stocked } = await stockOf(app, variant_id);
  const to = Math.max(0, stocked + amount);
  if (kind === "count") {
    return send(member, isRepeated, "/seller/stock/counts", {
      variant_id,
      counted: to,
      expected: stocked,
      occurred_at,
    });
  }
  const lines = [{ variant_id, stock: { from: stocked, to } }];
  return send(member, isRepeated, "/seller/stock/bulk", { lines, occurred_at });
}

it("no interleaving of sales, hand-overs, moves, counts and edits loses a piece", { timeout: 240_000 }, async () => {
  const property = fc.asyncProperty(batches, async (run) => {
    await leavePieces(app, page.variant_id, 12);
    const open = [await readyOrder(app, members[0] as Api, { page, quantity: 2 })];
    const opening = await stockOf(app, page.variant_id);
    const [before] = await app.database.rows<{ count: number }>("select count(*)::int as count from stock_movement");
    for (const batch of run) {
      const statuses = (await Promise.all(batch.map((each) => take(each, open)))).flat();
      for (const status of statuses) expect([200, 201, 409]).toContain(status);
    }
    await expectWhole(opening.stocked, before?.count ?? 0);
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
});

async function expectWhole(opening: number, earlier: number): Promise<void> {
  const stock = await stockOf(app, page.variant_id);
  expect(stock.reserved).toBe(stock.rows);
  expect(stock.stocked - stock.reserved).toBeGreaterThanOrEqual(0);
  const movements = await app.database.rows<{ delta: number; on_hand_before: number; on_hand_after: number }>(
    "select delta, on_hand_before, on_hand_after from stock_movement where variant_id = $1 order by created_at, id offset $2",
    [page.variant_id, earlier],
  );
  expect(stock.stocked).toBe(movements.reduce((sum, { delta }) => sum + delta, opening));
  let shelf = opening;
  for (const { on_hand_before, on_hand_after } of movements) {
    expect(on_hand_before).toBe(shelf);
    shelf = on_hand_after;
  }
}
