import { shopSettingsSchema } from "@pasar/contracts/shop-settings";
import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { changeShop, readShop } from "../../../workflows/group/change-shop";

/** `GET /seller/shop`: how the shop shows the seller, when it is open and how it delivers. Gives `ShopSettings`. */
export const GET = memberRoute("seller.read", async (req, res) => {
  res.json(await readShop(databaseOf(req.scope), req.acting.seller.id));
});

/** `POST /seller/shop`: changes the settings; 409 `shop_changed` when somebody else was faster. Gives `ShopSettings`. */
export const POST = memberRoute("seller.edit", async (req, res) => {
  const change = readBody(req, shopSettingsSchema);
  await changeShop(req.scope, req.acting, change, languageOf(req.get("accept-language")));
  res.json(await readShop(databaseOf(req.scope), req.acting.seller.id));
});
