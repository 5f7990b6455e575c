import type { Checkout } from "@pasar/contracts/checkout";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { untilExpired } from "./harness/payments";
import { chipsAndRice, leavePieces, pay, placement, read, untilPayment, type Want } from "./harness/shopping";

const SEED = 20_261_123;
const RUNS = 8;
const STEPS = 30;
/** Pieces of each good at the start of a run: enough to buy, few enough to run out now and then. */
const PIECES = 15;
const METHODS = ["qris", "bri_va", "cod"] as const;

let app: TestApp;
let goods: Want[];
const members = new Map<string, Api>();
beforeAll(async () => {
  app = await startApp();
  goods = await chipsAndRice(app);
  for (const { seller } of goods.map(({ page }) => page)) members.set(seller.id, await memberOf(app, seller.name));
});
afterAll(() => app?.stop());

type Order = Checkout["orders"][number];
type Step =
  | { do: "place"; method: (typeof METHODS)[number]; quantities: [number, number] }
  /** `pick` counts back from the newest checkout. */
  | { do: "pay" | "deny" | "expire" | "advance"; pick: number; twice: boolean };

const placing: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("place" as const),
  method: fc.constantFrom(...METHODS),
  quantities: fc.tuple(fc.nat(4), fc.nat(4)),
});
const following: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    "pay",
    "pay",
    "pay",
    "deny",
    "expire",
    "advance",
    "advance",
    "advance",
    "advance",
    "advance",
    "advance",
  ),
  pick: fc.nat(2),
  twice: fc.boolean(),
});
// Without fast-check's liking for small values: they are all "buy nothing" and "buy by QRIS" here.
const step = fc.noBias(fc.oneof({ weight: 3, arbitrary: placing }, { weight: 12, arbitrary: following }));

/** What this shop has placed in one run. */
class Shop {
  private readonly checkouts: Pick<Checkout, "id" | "token">[] = [];

  async take(next: Step): Promise<void> {
    if (next.do === "place") return this.place(next);
    const known = this.checkouts.at(-1 - next.pick);
    if (!known) return;
    const checkout = await read(app.api, known);
    if (next.do !== "advance") return settle(checkout, next.do);
    for (const order of checkout.orders) {
      await Promise.all(Array.from({ length: next.twice ? 2 : 1 }, () => advance(order)));
    }
  }

  private async place({ method, quantities }: Extract<Step, { do: "place" }>): Promise<void> {
    const wants = goods.map(({ page }, index) => ({ page, quantity: quantities[index] ?? 0 }));
    const bought = wants.filter(({ quantity }) => quantity > 0);
    if (bought.length === 0) return;
    const { status, body } = await app.api.post<Checkout & { code?: string }>(
      "/store/checkouts",
      placement(bought, { payment_method: method }),
    );
    if (status === 201) this.checkouts.push(body);
    else expect([status, body.code]).toEqual([409, "out_of_stock"]);
  }
}

async function settle(checkout: Checkout, how: "pay" | "deny" | "expire"): Promise<void> {
  if (checkout.payment.state !== "awaiting") return;
  if (how === "pay") await pay(app, checkout);
  else if (how === "deny") await app.simulator.control("POST", `tx/${checkout.id}/deny`);
  else return void (await untilExpired(app, checkout));
  await untilPayment(app, checkout, how === "pay" ? "paid" : "denied");
}

/** The next thing a seller would do; for an order that is done or dead, something it may not do. */
async function advance({ id, stage, seller, pickup_code }: Order): Promise<void> {
  const move = { preparing: "ready", ready_for_pickup: "hand-over" }[stage as string] ?? "accept";
  const body = { pickup_code: pickup_code ?? "000000", cash_received: true };
  const answer = await members.get(seller.id)?.post(`/seller/orders/${id}/${move}`, body);
  const allowed = ["awaiting_acceptance", "preparing", "ready_for_pickup"].includes(stage);
  expect(answer?.status).toBe(allowed ? 200 : 409);
}

/** What must be true after every step, whatever came before. */
async function brokenRules() {
  const [broken] = await app.database.rows(
    `with held as (select inventory_item_id, location_id, sum(quantity) as pieces
                   from reservation_item where deleted_at is null group by 1, 2),
          paid as (select o.total, o.stage, o.id, c.payment_method, c.payment_state
                   from seller_order o join checkout c on c.id = o.checkout_id)
     select (select coalesce(sum(amount), 0)::int from ledger_entry) as ledger_sum,
            (select count(*)::int from (select 1 from ledger_entry group by transaction_id having sum(amount) <> 0) t)
              as unbalanced,
            (select count(*)::int from inventory_level lv left join held using (inventory_item_id, location_id)
             where lv.reserved_quantity <> coalesce(held.pieces, 0)) as miscounted,
            (select count(*)::int from inventory_level
             where not (stocked_quantity >= reserved_quantity and reserved_quantity >= 0)) as oversold,
            (select coalesce(sum(total), 0)::int from paid where payment_state = 'paid' and payment_method <> 'cod')
              - (select coalesce(sum(amount), 0)::int from ledger_entry where account = 'gateway:midtrans') as unposted,
            (select coalesce(sum(total), 0)::int from paid where stage = 'completed')
              + (select coalesce(sum(e.amount), 0)::int from ledger_entry e
                 where e.account like 'seller:%:payable' or e.account like 'seller:%:cash_sales') as unpayable`,
  );
  return broken;
}

const NOTHING_BROKEN = { ledger_sum: 0, unbalanced: 0, miscounted: 0, oversold: 0, unposted: 0, unpayable: 0 };

it("keeps money and stock whole over any sequence of buying, paying and handing over", {
  timeout: 480_000,
}, async () => {
  const sequences = fc.array(step, { minLength: STEPS, maxLength: STEPS });
  await fc.assert(
    fc.asyncProperty(sequences, async (steps) => {
      const shop = new Shop();
      for (const { page } of goods) await leavePieces(app, page.variant_id, PIECES);
      for (const next of steps) {
        await shop.take(next);
        expect(await brokenRules()).toEqual(NOTHING_BROKEN);
      }
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
  const used = await app.database.rows<{ kind: string }>("select distinct kind from ledger_transaction order by kind");
  expect(used.map(({ kind }) => kind)).toEqual(["cash_sale", "sale_completed", "sale_paid"]);
});
