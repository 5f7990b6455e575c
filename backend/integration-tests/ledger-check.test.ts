import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { type PaidGroup, paidGroup, refundSale } from "./harness/payouts";
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

  it("finds a refund that no order caused, one of another sum, and one that was posted and is not there", async () => {
    const earned = await group.earn(20_000);
    await refundSale(app, group.sellerId, 5_000);
    expect(await ledgerDifferences(app.database)).toEqual([]);
    const payable = `seller:${group.sellerId}:payable`;
    const found = await differencesWhile(
      "update buyer_refund set amount = amount + $1 where reason = 'complaint'",
      "update buyer_refund set amount = amount - $1 where reason = 'complaint'",
      [1],
    );
    expect(found).toEqual([
      "account_as_caused: sale_refunded on platform:refunds_payable: -5001, -5000",
      `account_as_caused: sale_refunded on ${payable}: 5001, 5000`,
      expect.stringMatching(/^refund_as_caused: complaint:cmpl_[^:]+: 5000, 5001$/),
    ]);
    const [refund] = await app.database.rows<{ id: string; order_id: string }>("select id, order_id from buyer_refund");
    expect(
      await differencesWhile(
        `insert into buyer_refund (id, cause, reason, order_id, amount, rail, state)
         values ($1, 'order_cancelled:x', 'order_cancelled', $2, ${earned}, 'bank', 'manual_due')`,
        "delete from buyer_refund where id = $1 and $2::text is not null",
        ["bref_forged", refund?.order_id],
      ),
    ).toEqual(
      expect.arrayContaining([
        `refund_as_caused: order_cancelled:x: 0, ${earned}`,
        `refund_within_order: ${refund?.order_id}: ${earned}, ${earned + 5_000}`,
      ]),
    );
    expect(
      await differencesWhile(
        "update buyer_refund set state = 'paid' where id = $1",
        "update buyer_refund set state = 'manual_due' where id = $1",
        [refund?.id],
      ),
    ).toContain("account_as_caused: refund_paid on platform:refunds_payable: 5000, 0");
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

  it("that was taken is given back with the money, in proportion, whatever the rate is by then (R18, R19)", async () => {
    await begin("platform_fee", 250);
    await begin("tax_withheld", 50);
    const total = await group.earn(20_000);
    const [sale] = await app.database.rows<{ id: string }>(`select order_id as id from ledger_transaction
      where kind = 'sale_completed' order by created_at desc limit 1`);
    const taken = [Math.floor(total * 0.025), Math.floor(total * 0.005)] as const;
    await begin("platform_fee", 2_000);
    await begin("tax_withheld", 0);
    const part = Math.floor(total / 3);
    await refundSale(app, group.sellerId, part, sale?.id);
    const share = (fee: number) => Math.floor((fee * part) / total);
    const rows = await postingsOf(`= '${sale?.id}'`);
    const sum = (account: string) =>
      rows.filter((row) => row.account === account).reduce((all, { amount }) => all + amount, 0);
    expect(sum("platform:fees")).toBe(share(taken[0]) - taken[0]);
    expect(sum("platform:tax_withheld")).toBe(share(taken[1]) - taken[1]);
    const kept = total - part - taken[0] - taken[1] + share(taken[0]) + share(taken[1]);
    expect(sum(`seller:${group.sellerId}:payable`)).toBe(-kept);
    const { body } = await group.head.get<{ lines: { kind: string; amount: number }[] }>("/seller/summary");
    expect(body.lines.find(({ kind }) => kind === "platform_fee")?.amount).toBe(share(taken[0]));
    expect(await ledgerDifferences(app.database)).toEqual([]);
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
