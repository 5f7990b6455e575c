import type { BuyerOrder } from "@pasar/contracts/checkout";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";
import { buy, type Want } from "./shopping";

/** Buys for cash and brings the order to its hand-over. */
export async function readyOrder(app: TestApp, member: Api, want: Want): Promise<BuyerOrder> {
  const order = (await buy(app, [want], "cod")).orders[0] as BuyerOrder;
  for (const action of ["accept", "ready"]) await member.post(`/seller/orders/${order.id}/${action}`, {});
  return order;
}

/** Hands an order over to the buyer with the right code and the cash in hand. */
export function handOut(member: Api, { id, pickup_code }: BuyerOrder): Promise<Answer> {
  return member.post(`/seller/orders/${id}/hand-over`, { pickup_code, cash_received: true });
}

/** Buys for cash and hands the goods over; throws when they were not. */
export async function handOver(app: TestApp, member: Api, want: Want): Promise<BuyerOrder> {
  const order = await readyOrder(app, member, want);
  const { status, body } = await handOut(member, order);
  if (status !== 200) throw new Error(`not handed over: ${status} ${JSON.stringify(body)}`);
  return order;
}
