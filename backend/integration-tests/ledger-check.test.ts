import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { type PaidGroup, paidGroup } from "./harness/payouts";
import { ledgerDifferences } from "./harness/true-ledger";

let app: TestApp;
let group: PaidGroup;

beforeAll(async () => {
  app = await startApp();
  group = await paidGroup(app);
});
afterAll(() => app?.stop());

/** Changes something the ledger stands for, looks what the checker says, and changes it back. */
async function differencesWhile(change: string, undo: string, values: unknown[]): Promise<string[]> {
  await app.database.rows(change, values);
  try {
    const found = await ledgerDifferences(app.database);
    return found.map(({ rule, subject, expected, found: is }) => `${rule}: ${subject}: ${expected}, ${is}`);
  } finally {
    await app.database.rows(undo, values);
  }
}

describe("the checker", () => {
  it("finds nothing where sales were made, and names every account of an order that says something else (R15)", async () => {
    const earned = await group.earn(20_000);
    expect(await ledgerDifferences(app.database)).toEqual([]);
    const order = "(select order_id from ledger_transaction where kind = 'sale_completed' limit 1)";
    expect(
      await differencesWhile(
        `update seller_order set (subtotal, total) = (subtotal + $1, total + $1) where id = ${order}`,
        `update seller_order set (subtotal, total) = (subtotal - $1, total - $1) where id = ${order}`,
        [1],
      ),
    ).toEqual([
      `account_as_caused: sale_completed on seller:${group.sellerId}:held: ${earned + 1}, ${earned}`,
      `account_as_caused: sale_completed on seller:${group.sellerId}:payable: ${-earned - 1}, ${-earned}`,
      `account_as_caused: sale_paid on gateway:midtrans: ${earned + 1}, ${earned}`,
      `account_as_caused: sale_paid on seller:${group.sellerId}:held: ${-earned - 1}, ${-earned}`,
    ]);
  });

  it("knows the order of a posting that concerns no seller, such as money that went back to its buyer", async () => {
    await app.database.rows(
      `with t as (insert into ledger_transaction (id, cause, kind, order_id, order_number)
         select 'ltx_back', 'refund_paid:back', 'refund_paid', order_id, order_number from ledger_transaction
         where kind = 'sale_completed' limit 1 returning id)
       insert into ledger_entry (id, account, amount, transaction_id)
       select id || side, account, amount, id from t,
         (values ('a', 'platform:refunds_payable', 1), ('b', 'platform:bank', -1)) e(side, account, amount)`,
    );
    expect(await ledgerDifferences(app.database)).toEqual([]);
  });

  it("finds a payout nobody posted, and an order that is missing", async () => {
    const id = randomUUID();
    const payable = `seller:${group.sellerId}:payable`;
    expect(
      await differencesWhile(
        `insert into payout (id, seller_id, amount, fee, rail, account_id, bank, number, holder_name, state,
                             proposed_by, approved_by, told_state)
         select $1, id, 10000, 0, 'batch', 'a', 'BRI', '1', 'x', 'approved', 'one', 'two', 'approved' from seller
         where name = $2`,
        "delete from payout where id = $1 and $2::text is not null",
        [id, group.name],
      ),
    ).toEqual([
      "account_as_caused: payout_requested on platform:payouts_under_way: -10000, 0",
      `account_as_caused: payout_requested on ${payable}: 10000, 0`,
    ]);
    const [order] = await app.database.rows<{ id: string }>("select order_id as id from ledger_transaction limit 1");
    const rename = (from: string, to: string) => `update seller_order set number = number ${from} 1000000 ${to}`;
    expect(
      await differencesWhile(`${rename("+", "where id = $1")}`, `${rename("-", "where id = $1")}`, [order?.id]),
    ).toContain(`order_exists: ${order?.id}: 1, 0`);
  });
});

describe("a rate", () => {
  const begin = (kind: string, value: number, from = "now()") =>
    app.database.rows(`insert into ledger_rate (id, kind, value, valid_from) values ($1, $2, $3, ${from})`, [
      `lrat_${randomUUID()}`,
      kind,
      value,
    ]);
  const postingsOf = (orders: string) =>
    app.database.rows<{ kind: string; account: string; amount: number }>(
      `select t.kind, e.account, e.amount from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
       where t.order_id ${orders} order by t.kind, e.account`,
    );
  const newest = "= (select order_id from ledger_transaction order by created_at desc, id desc limit 1)";

  it("is taken from sales that follow, never from those before (R19), and can neither be changed nor backdated", async () => {
    await group.earn(20_000);
    const before = await postingsOf("is not null");
    expect(before.map(({ kind }) => kind)).not.toContain("tax_withheld");
    await begin("platform_fee", 150);
    await begin("tax_withheld", 50);
    const total = await group.earn(30_000);
    const charged = await postingsOf(newest);
    const fee = Math.floor(total * 0.015);
    const tax = Math.floor(total * 0.005);
    const payable = `seller:${group.sellerId}:payable`;
    expect(charged.filter(({ kind }) => kind === "platform_fee" || kind === "tax_withheld")).toEqual([
      { kind: "platform_fee", account: "platform:fees", amount: -fee },
      { kind: "platform_fee", account: payable, amount: fee },
      { kind: "tax_withheld", account: "platform:tax_withheld", amount: -tax },
      { kind: "tax_withheld", account: payable, amount: tax },
    ]);
    await begin("platform_fee", 1_000);
    await begin("tax_withheld", 0);
    const later = await group.earn(20_000);
    const after = (await postingsOf(newest)).filter(({ account }) => account.startsWith("platform:"));
    expect(after).toEqual([{ kind: "platform_fee", account: "platform:fees", amount: -Math.floor(later / 10) }]);
    const all = await postingsOf("is not null");
    for (const posting of [...before, ...charged]) expect(all).toContainEqual(posting);
    expect(await ledgerDifferences(app.database)).toEqual([]);

    await expect(app.database.rows("update ledger_rate set value = 0")).rejects.toThrow(/append-only/);
    await expect(begin("platform_fee", 10, "now() - interval '1 day'")).rejects.toThrow("ledger_rate_not_backdated");
    await expect(begin("platform_fee", 10_001)).rejects.toThrow("ledger_rate_not_negative");
  });

  it("of a payout is shown before, and taken from what reaches the bank", async () => {
    await group.earn(20_000);
    await begin("payout_fee", 2_500);
    const { body } = await group.treasurer.post<{ payouts: { fee: number }[] }>("/seller/payouts", {
      id: randomUUID(),
      amount: 10_000,
      pin: group.pins.treasurer,
    });
    expect(body).toMatchObject({ fee: 2_500 });
    expect(body.payouts[0]?.fee).toBe(2_500);
  });
});
