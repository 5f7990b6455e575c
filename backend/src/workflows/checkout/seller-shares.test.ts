import fc from "fast-check";
import { expect, it } from "vitest";
import { courierAccount, PLATFORM_ACCOUNTS, sellerAccounts } from "../../modules/ledger/accounts";
import { type Posting, postingOfSale, postingsOfCharges, postingsOfCourierShare } from "../../modules/ledger/postings";
import { deliveryDiscount, goodsDiscount, type Terms } from "../../modules/promotion/discounts";
import { orderTotal } from "../../modules/promotion/order-total";
import { splitDiscount } from "../../modules/promotion/split-discount";

const RUNS = 100_000;
const MOST_SELLERS = 8;
const MOST_BASIS_POINTS = 2_000;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

const rupiah = (max: number) => fc.integer({ min: 1, max });
const line = fc.record({ price: fc.oneof(rupiah(99), rupiah(199_999)), quantity: fc.integer({ min: 1, max: 12 }) });
const none = { amount: null, percent: null, cap: null };
const cap = fc.option(rupiah(20_000));
const onGoods: fc.Arbitrary<Terms | null> = fc.oneof(
  fc.constant(null),
  rupiah(300_000).map((amount) => ({ ...none, kind: "amount" as const, amount })),
  fc.record({ kind: fc.constant("percent" as const), amount: fc.constant(null), percent: rupiah(90), cap }),
);
const onFee: fc.Arbitrary<Terms | null> = fc.oneof(
  fc.constant(null),
  cap.map((most) => ({ ...none, kind: "free_delivery" as const, cap: most })),
);
const share = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  fee: fc.oneof(fc.constant(0), rupiah(60_000)),
  onGoods,
  onFee,
  byCourier: fc.boolean(),
});
const basket = fc.record({
  sellers: fc.array(share, { minLength: 1, maxLength: MOST_SELLERS }),
  platform_fee: fc.nat(MOST_BASIS_POINTS),
  tax_withheld: fc.nat(MOST_BASIS_POINTS),
});

type Share = typeof share extends fc.Arbitrary<infer Value> ? Value : never;

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** One seller's order, priced; throws where the lines and the fee are not what it costs. */
function priced({ lines, fee, onGoods, onFee, byCourier }: Share, index: number) {
  const totals = lines.map(({ price, quantity }) => price * quantity);
  const goods = sum(totals);
  const offGoods = onGoods ? goodsDiscount(onGoods, goods) : 0;
  const offFee = onFee ? deliveryDiscount(onFee, fee) : 0;
  const total = orderTotal({ goods, goodsDiscount: offGoods, fee, deliveryDiscount: offFee });
  const toPay = splitDiscount(offGoods, totals).map((off, at) => (totals[at] ?? 0) - off);
  const isSound = total >= 1 && Number.isInteger(total) && toPay.every((amount) => amount >= 0);
  if (!isSound || sum(toPay) + fee - offFee !== total) throw new Error(`Rp${total} for ${toPay.join(" + ")} + ${fee}`);
  const listed = goods + fee;
  return {
    id: `order_${index}`,
    number: index,
    seller_id: `sel_${index}`,
    total,
    listed,
    off: offGoods + offFee,
    owed: byCourier ? offFee : 0,
  };
}

function balances(postings: readonly Posting[]): (account: string) => number {
  const ledger = new Map<string, number>();
  for (const { account, amount } of postings.flatMap(({ entries }) => entries)) {
    ledger.set(account, (ledger.get(account) ?? 0) + amount);
  }
  expect(sum([...ledger.values()])).toBe(0);
  return (account) => ledger.get(account) ?? 0;
}

it("R16: 100 000 random baskets, 1-8 sellers, discounts, shipping, commission, odd rupiah", {
  timeout: 300_000,
}, () => {
  process.stdout.write(`R16: seed ${SEED}\n`);
  fc.assert(
    fc.property(basket, ({ sellers, platform_fee, tax_withheld }) => {
      const orders = sellers.map(priced);
      const balance = balances(
        orders.flatMap((order) => [
          postingOfSale("sale_paid", order),
          postingOfSale("sale_completed", order),
          ...postingsOfCourierShare(order, { courier: "pos", share: order.owed }),
          ...postingsOfCharges(order, { platform_fee, tax_withheld, payout_fee: 0 }),
        ]),
      );
      const paid = sum(orders.map(({ listed, off }) => listed - off));
      const owed = sum(orders.map((order) => order.owed));
      const ofSellers = sum(orders.map(({ seller_id }) => -balance(sellerAccounts(seller_id).payable)));
      const taken = -balance(PLATFORM_ACCOUNTS.fees) - balance(PLATFORM_ACCOUNTS.taxWithheld);
      expect([balance(PLATFORM_ACCOUNTS.gateway), balance(courierAccount("pos"))]).toEqual([paid, owed]);
      expect(ofSellers + taken).toBe(paid + owed);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
