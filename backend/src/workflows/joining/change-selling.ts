import type { MedusaContainer } from "@medusajs/framework/types";
import { databaseOf } from "../../database/connection";
import { changeSelling, type SellingChange } from "../../database/suspend-seller";
import { Refusal } from "../../http/refusal";
import { tellPeople } from "./tell-people";

/**
 * Suspends a seller (with a reason) or reopens it (without) and tells every member. Orders in flight go on. Asked twice it
 * counts once. Throws a Refusal: `not_found`.
 */
export async function changeSellingOf(container: MedusaContainer, change: SellingChange): Promise<void> {
  const outcome = await changeSelling(databaseOf(container), change);
  if (!outcome) throw new Refusal("not_found");
  const { changed, name, phones } = outcome;
  if (!changed) return;
  const { reason } = change;
  if (reason === null) await tellPeople(container, phones, "seller_reopened", { name });
  else await tellPeople(container, phones, "seller_suspended", { name, reason });
}
