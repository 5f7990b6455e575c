import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { databaseOf } from "../../database/connection";
import { changeSelling, type SellingChange } from "../../database/suspend-seller";
import { Refusal } from "../../http/refusal";
import { LISTING_CHANGED } from "../../search/product";
import { tellPeople } from "./tell-people";

/** The search index reads the goods of one event in one go. */
const GOODS_A_EVENT = 100;

/**
 * Suspends a seller (with a reason) or reopens it (without), takes its goods out of the search or puts them back, and
 * tells every member. Orders in flight go on. Asked twice it counts once. Throws a Refusal: `not_found`.
 */
export async function changeSellingOf(container: MedusaContainer, change: SellingChange): Promise<void> {
  const outcome = await changeSelling(databaseOf(container), change);
  if (!outcome) throw new Refusal("not_found");
  const { changed, name, phones, productIds } = outcome;
  if (!changed) return;
  const events = container.resolve(Modules.EVENT_BUS);
  for (let start = 0; start < productIds.length; start += GOODS_A_EVENT) {
    const product_ids = productIds.slice(start, start + GOODS_A_EVENT);
    await events.emit({ name: LISTING_CHANGED, data: { product_ids } });
  }
  const { reason } = change;
  if (reason === null) await tellPeople(container, phones, "seller_reopened", { name });
  else await tellPeople(container, phones, "seller_suspended", { name, reason });
}
