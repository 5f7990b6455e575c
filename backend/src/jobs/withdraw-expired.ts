import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { withdrawExpiredProducts } from "../workflows/catalogue/withdraw-expired";

/** Takes products out of the shop on the day their licence has ended; asks often, because midnight differs by zone. */
export default async function withdrawExpired(container: MedusaContainer): Promise<void> {
  await withdrawExpiredProducts(container);
}

export const config = { name: "withdraw-expired", schedule: { interval: settings.clockIntervalMs } };
