import { randomUUID } from "node:crypto";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { OperatorPayout, OperatorPayoutList, SellerPayouts } from "@pasar/contracts/payouts";
import { Client } from "pg";
import { lockOrder } from "../../src/database/lock-order";
import { refundSale as refund } from "../../src/database/refunds";
import { signedIn } from "./accounts";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";
import { executorOf } from "./executor";
import { buy, pay, plentyOfChips, untilPayment } from "./shopping";
import { signToken } from "./tokens";

/** What a route about a seller's payouts answers. */
export type PayoutsAnswer = Answer<SellerPayouts & ErrorBody>;

/** A group with an account in use, and its two officers who move money. */
export interface PaidGroup {
  sellerId: string;
  name: string;
  treasurer: Api;
  head: Api;
  pins: { treasurer: string; head: string };
  /** Sells goods for at least so much (rupiah), hands them over; gives what they brought. */
  earn(atLeast: number): Promise<number>;
}

/** The group that sells the chips. */
export async function paidGroup(app: TestApp): Promise<PaidGroup> {
  const { page } = await plentyOfChips(app);
  const { id: sellerId, name } = page.seller;
  const of = (role: string) => {
    const account = app.accounts.find((one) => one.seller === name && one.role === role);
    if (!account) throw new Error(`${name} has no ${role}`);
    return account;
  };
  const head = await signedIn(app, of("ketua"));
  return {
    sellerId,
    name,
    head,
    treasurer: await signedIn(app, of("bendahara")),
    pins: { treasurer: of("bendahara").pin, head: of("ketua").pin },
    earn: async (atLeast) => {
      const checkout = await buy(app, [{ page, quantity: Math.ceil(atLeast / page.price) }]);
      await pay(app, checkout);
      const paid = await untilPayment(app, checkout, "paid");
      for (const { id, pickup_code } of paid.orders) {
        await head.post(`/seller/orders/${id}/accept`, {});
        await head.post(`/seller/orders/${id}/ready`, {});
        const { status } = await head.post(`/seller/orders/${id}/hand-over`, { pickup_code });
        if (status !== 200) throw new Error(`not handed over: ${status}`);
      }
      return paid.total;
    },
  };
}

/** A client of one of Medusa's users; Medusa itself asks no more than a token it signed. */
export function operator(api: Api, id: string): Api {
  const token = signToken({ actor_id: id, actor_type: "user", auth_identity_id: `auth_${id}`, app_metadata: {} });
  return api.with({ authorization: `Bearer ${token}` });
}

/** Proposes so much (rupiah) as the treasurer. */
export function proposePayout(
  { treasurer, pins }: PaidGroup,
  amount: number,
  { id = randomUUID(), by = treasurer, pin = pins.treasurer }: { id?: string; by?: Api; pin?: string } = {},
): Promise<PayoutsAnswer> {
  return by.post("/seller/payouts", { id, amount, pin });
}

/** Approves, refuses or calls off as the head. */
export function decidePayout(
  { head, pins }: PaidGroup,
  id: string,
  decision: "approve" | "refuse" | "cancel" = "approve",
  { by = head, pin = pins.head }: { by?: Api; pin?: string } = {},
): Promise<PayoutsAnswer> {
  return by.post(`/seller/payouts/${id}/${decision}`, decision === "cancel" ? {} : { pin });
}

/** A payout that both members agreed on; gives its id. */
export async function approvedPayout(group: PaidGroup, amount: number): Promise<string> {
  const id = randomUUID();
  const proposed = await proposePayout(group, amount, { id });
  if (proposed.status !== 201) throw new Error(`not proposed: ${JSON.stringify(proposed.body)}`);
  const approved = await decidePayout(group, id);
  if (approved.status !== 200) throw new Error(`not approved: ${JSON.stringify(approved.body)}`);
  return id;
}

/** Takes all that is approved into a batch. */
export function makeBatch(by: Api, id: string = randomUUID()): Promise<Answer<OperatorPayoutList & ErrorBody>> {
  return by.post("/admin/payouts/batches", { id });
}

/** Says that a payout was transferred. */
export function markPaid(by: Api, id: string, reference = "TRX 123"): Promise<Answer<OperatorPayout & ErrorBody>> {
  return by.post(`/admin/payouts/${id}/paid`, { reference });
}

/** Says that a payout did not arrive, or came back. */
export function markFailed(by: Api, id: string): Promise<Answer<OperatorPayout & ErrorBody>> {
  return by.post(`/admin/payouts/${id}/failed`, { reason: "Rekening ditutup bank" });
}

/** The sums (rupiah) of all accounts a payout touches, debits positive. */
export async function balancesOf(app: TestApp, sellerId: string): Promise<Record<string, number>> {
  const rows = await app.database.rows<{ account: string; amount: number }>(
    `select split_part(account, ':', -1) as account, sum(amount)::int as amount from ledger_entry
     where account = $1 or account like 'platform:%' group by 1`,
    [`seller:${sellerId}:payable`],
  );
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]));
}

/**
 * Ends a complaint of a completed sale of a seller, the newest or the one given, with a refund of so many rupiah or of what
 * it brought.
 */
export async function refundSale(app: TestApp, sellerId: string, rupiah: number, orderId?: string): Promise<void> {
  const [sale] = await app.database.rows<{ id: string; checkout_id: string; total: number }>(
    `select o.id, o.checkout_id, o.total from seller_order o join checkout c on c.id = o.checkout_id
     where o.seller_id = $1 and o.id = coalesce($2, o.id) and o.stage = 'completed' and c.payment_method <> 'cod'
       and not exists (select 1 from complaint k where k.order_id = o.id) order by o.number desc limit 1`,
    [sellerId, orderId ?? null],
  );
  if (!sale) return;
  const client = new Client({ connectionString: app.database.url });
  await client.connect();
  try {
    const transaction = executorOf(client);
    await client.query("begin");
    const amount = Math.min(rupiah, sale.total);
    const complaintId = `cmpl_${randomUUID()}`;
    await client.query(
      `insert into complaint (id, order_id, seller_id, checkout_id, reason, wish, state, held_amount, outcome,
                              outcome_amount, events)
       values ($1, $2, $3, $4, 'damaged', 'refund', 'closed', 0, 'refund', $5, '[]')`,
      [complaintId, sale.id, sellerId, sale.checkout_id, amount],
    );
    const order = await lockOrder(transaction, sale.id, { sellerId });
    if (!order) throw new Error(`no order ${sale.id}`);
    await refund(transaction, order, { cause: `complaint:${complaintId}`, reason: "complaint", amount });
    await client.query("commit");
  } finally {
    await client.end();
  }
}
