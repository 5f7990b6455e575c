import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShopSettings, ShopSettingsChange } from "@pasar/contracts/shop-settings";
import { type Database, databaseOf, exclusively } from "../../database/connection";
import { areOwnDistricts, readDeliveryPlace, readShopSettings } from "../../database/shop-settings";
import type { MemberActing } from "../../http/acting";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import { changeShopWorkflow } from "./change-shop-workflow";

/** The settings of a seller's shop. Throws `not_found`. */
export async function readShop(database: Database, sellerId: string): Promise<ShopSettings> {
  const settings = await readShopSettings(database, sellerId);
  if (!settings) throw new Refusal("not_found");
  return settings;
}

/**
 * Changes the settings, and what Medusa knows of the delivery with them. Throws `shop_changed` when somebody else was
 * faster, `try_again` while another change is under way, `invalid_body` with the wrong fields.
 */
export async function changeShop(
  container: MedusaContainer,
  { seller, actor }: MemberActing,
  change: ShopSettingsChange,
  language: Language,
): Promise<void> {
  const database = databaseOf(container);
  const phone = toPhone(change.phone);
  if (!phone) throw new Refusal("invalid_body", { fields: { phone: say(language, "invalid_phone") } });
  const before = await readShop(database, seller.id);
  const kept = change.delivery ? null : before.distance_delivery;
  const distance_delivery = change.distance_delivery === undefined ? kept : change.distance_delivery;
  const districts = change.delivery?.districts ?? [];
  if (!(await areOwnDistricts(database, seller.id, districts))) {
    throw new Refusal("invalid_body", { fields: { "delivery.districts": say(language, "field_invalid") } });
  }
  const changed = await exclusively(database, `shop:${seller.id}`, async () => {
    const place = await readDeliveryPlace(database, seller.id);
    if (!place) throw new Refusal("not_found");
    await changeShopWorkflow(container).run({
      input: { ...change, distance_delivery, phone, sellerId: seller.id, actor, place },
    });
    return true;
  });
  if (!changed) throw new Refusal("try_again");
}
