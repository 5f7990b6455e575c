import { randomUUID } from "node:crypto";
import type { Checkout } from "@pasar/contracts/checkout";
import type { PaymentMethod } from "@pasar/contracts/order";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";

/** Asks for another way to pay. */
export function changeTo(
  api: Api,
  { id, token }: Pick<Checkout, "id" | "token">,
  method: PaymentMethod,
  changeId: string = randomUUID(),
): Promise<Answer<Checkout>> {
  return api.post<Checkout>(`/store/checkouts/${id}/payment?token=${token}`, { id: changeId, method });
}

/** Every charge a checkout ever had at Midtrans, with its status there. */
export async function chargesOf(app: TestApp, { id }: Pick<Checkout, "id">): Promise<Record<string, string>> {
  const charges = await app.simulator.control<{ orderId: string; status: string }[]>("GET", "transactions");
  const ours = charges.filter(({ orderId }) => orderId.startsWith(id));
  return Object.fromEntries(ours.map(({ orderId, status }) => [orderId, status]));
}
