import type { BuyerOrder, Checkout } from "@pasar/contracts/checkout";
import type { OperatorRefund, OperatorRefundList } from "@pasar/contracts/refund";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";
import { eventually } from "./shopping";
import { signToken } from "./tokens";

/** What must hold of the ledger whatever happened: it sums to zero, and so does each posting. */
export async function brokenLedger(app: TestApp) {
  const [row] = await app.database.rows(
    `select (select coalesce(sum(amount), 0)::int from ledger_entry) as sum,
            (select count(*)::int from (select 1 from ledger_entry group by transaction_id having sum(amount) <> 0) t)
              as unbalanced,
            (select -coalesce(sum(amount), 0)::int from ledger_entry where account = 'platform:refunds_payable')
              - (select coalesce(sum(amount), 0)::int from buyer_refund
                 where state <> 'paid' and obstacle is distinct from 'payment_reversed') as unowed`,
  );
  return row;
}

/** A ledger in which nothing is broken: what it owes to buyers is what the refunds say. */
export const SOUND_LEDGER = { sum: 0, unbalanced: 0, unowed: 0 };

/** What an order's postings put on each account of its seller and of the platform, rupiah; zeros are left out. */
export async function booksOf(app: TestApp, orderId: string): Promise<Record<string, number>> {
  const rows = await app.database.rows<{ account: string; amount: number }>(
    `select regexp_replace(e.account, '^seller:[^:]+:', '') as account, sum(e.amount)::int as amount
     from ledger_entry e join ledger_transaction t on t.id = e.transaction_id where t.order_id = $1
     group by 1 having sum(e.amount) <> 0`,
    [orderId],
  );
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]));
}

/** What Midtrans has given back of a charge, rupiah. */
export async function givenBack(app: TestApp, orderRef: string): Promise<number[]> {
  const charges = await app.simulator.control<{ orderId: string; refunds?: { amount: number }[] }[]>(
    "GET",
    "transactions",
  );
  return charges.findLast(({ orderId }) => orderId === orderRef)?.refunds?.map(({ amount }) => amount) ?? [];
}

/** Sends a command of the buyer about one of their orders. */
export function buyerSays(
  api: Api,
  { id, token }: Pick<Checkout, "id" | "token">,
  order: Pick<BuyerOrder, "id"> | undefined,
  command: "cancel" | "received",
  body: object = {},
): Promise<Answer<Checkout & { code?: string }>> {
  return api.post(`/store/checkouts/${id}/orders/${order?.id}/${command}?token=${token}`, body);
}

/** A client signed in as one of the platform's operators. */
export function operator(app: TestApp, id: string): Api {
  const token = signToken({ actor_id: id, actor_type: "user", auth_identity_id: `authid_${id}` });
  return app.api.with({ authorization: `Bearer ${token}` });
}

/** Waits until the operators' list has a refund of so many rupiah that stands as wanted. */
export async function untilListed(
  app: TestApp,
  { amount, state, chargeRef }: { amount: number; state: OperatorRefund["state"]; chargeRef: string },
): Promise<OperatorRefund> {
  const fits = (refund: OperatorRefund) => refund.charge_ref === chargeRef && refund.amount === amount;
  const { body } = await eventually(
    () => operator(app, "user_list").get<OperatorRefundList>(`/admin/refunds?state=${state}`),
    (answer) => answer.body.refunds?.some(fits) === true,
  );
  return body.refunds.find(fits) as OperatorRefund;
}
