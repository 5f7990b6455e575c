import type { OperatorPayoutList, SellerPayouts } from "@pasar/contracts/payouts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import {
  balancesOf,
  decidePayout,
  makeBatch,
  markFailed,
  markPaid,
  operator,
  type PaidGroup,
  paidGroup,
  proposePayout,
  refundSale,
} from "./harness/payouts";
import { ledgerDifferences } from "./harness/true-ledger";

const SEED = 20_261_128;
const RUNS = 6;
const STEPS = 25;

let app: TestApp;
let group: PaidGroup;
let operators: [Api, Api];
beforeAll(async () => {
  app = await startApp();
  group = await paidGroup(app);
  operators = [operator(app.api, "user_first"), operator(app.api, "user_second")];
});
afterAll(() => app?.stop());

type Step =
  | { do: "sell"; rupiah: number }
  | { do: "refund"; rupiah: number }
  /** A part of what may be sent; above 1 it must be refused. */
  | { do: "propose"; part: number }
  /** `pick` counts back from the newest payout; some are done twice at once. */
  | { do: "approve" | "refuse" | "cancel" | "pay" | "fail"; pick: number; twice: boolean }
  | { do: "batch" };

const step: fc.Arbitrary<Step> = fc.noBias(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("sell" as const), rupiah: fc.integer({ min: 1, max: 90_000 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("refund" as const), rupiah: fc.integer({ min: 1, max: 40_000 }) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant("propose" as const), part: fc.double({ min: 0.1, max: 1.1 }) }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("batch" as const) }) },
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constantFrom("approve", "approve", "approve", "refuse", "cancel", "pay", "pay", "fail" as const),
        pick: fc.nat(3),
        twice: fc.boolean(),
      }),
    },
  ),
);

const read = async () => (await group.head.get<SellerPayouts>("/seller/payouts")).body;
const all = async () => (await operators[0].get<OperatorPayoutList>("/admin/payouts")).body.payouts;

async function take(next: Step): Promise<void> {
  if (next.do === "sell") return void (await group.earn(next.rupiah));
  if (next.do === "refund") return refundSale(app, group.sellerId, next.rupiah);
  if (next.do === "batch") return void (await makeBatch(operators[0]));
  if (next.do === "propose") return propose(next.part);
  const id = (await all()).at(next.pick)?.id;
  if (!id) return;
  const answers = await Promise.all(Array.from({ length: next.twice ? 2 : 1 }, () => follow(next.do, id)));
  for (const status of answers) expect([200, 409, 403]).toContain(status);
}

async function propose(part: number): Promise<void> {
  const { available } = await read();
  const amount = Math.floor(available * part);
  if (amount < 10_000) return;
  const answers = await Promise.all([proposePayout(group, amount), proposePayout(group, amount)]);
  const taken = answers.filter(({ status }) => status === 201).length;
  expect(taken).toBe(Math.min(2, Math.floor(available / amount)));
}

async function follow(what: "approve" | "refuse" | "cancel" | "pay" | "fail", id: string): Promise<number> {
  if (what === "fail") {
    await markFailed(operators[0], id);
    return (await markFailed(operators[1], id)).status;
  }
  if (what !== "pay") return (await decidePayout(group, id, what)).status;
  await markPaid(operators[0], id);
  return (await markPaid(operators[1], id)).status;
}

/** What the seller is owed, from the rows of its payouts and what was sold and given back. */
async function owed(): Promise<number> {
  const [row] = await app.database.rows<{ owed: number }>(
    `select ((select coalesce(sum(o.total), 0) from seller_order o join checkout c on c.id = o.checkout_id
              where o.seller_id = $1 and o.stage = 'completed' and c.payment_method <> 'cod')
           - (select coalesce(sum(e.amount), 0) from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
              where t.kind = 'sale_refunded' and e.account = 'seller:' || $1 || ':payable')
           - (select coalesce(sum(amount), 0) from payout where seller_id = $1 and state in ('approved', 'sent', 'paid'))
           )::int as owed`,
    [group.sellerId],
  );
  return row?.owed ?? 0;
}

it("keeps every account true over any sequence of selling, paying out and giving back", {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      for (const next of steps) {
        await take(next);
        expect(await ledgerDifferences(app.database)).toEqual([]);
        const due = await owed();
        expect((await balancesOf(app, group.sellerId)).payable ?? 0).toBe(0 - due);
        const proposed = (await all()).filter(({ state }) => state === "proposed");
        const open = proposed.reduce((sum, { amount }) => sum + amount, 0);
        expect((await read()).available).toBe(Math.max(0, due - open));
      }
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
  const states = await app.database.rows<{ state: string }>("select distinct state from payout order by state");
  expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(["cancelled", "failed", "paid", "refused"]));
});
