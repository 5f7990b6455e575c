import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { tellNews as tell } from "../workflows/news/tell-news";

/** Tells buyers and sellers what they do not know yet of orders, refunds and complaints. */
export default async function tellNews(container: MedusaContainer): Promise<void> {
  await tell(container);
}

export const config = { name: "tell-news", schedule: { interval: settings.clockIntervalMs } };
