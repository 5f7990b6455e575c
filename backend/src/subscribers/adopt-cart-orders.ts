import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { adoptCartOrders as adopt } from "../workflows/checkout/adopt-cart-orders";

/** Gives an order that came through Medusa's cart routes its selling side; the clock repeats what fails here. */
export default async function adoptCartOrders({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await adopt(container);
}

export const config: SubscriberConfig = { event: "order.placed" };
