import { databaseOf } from "../../../../../database/connection";
import { memberRoute } from "../../../../../http/acting";
import { languageOf } from "../../../../../locale/messages";
import { readPromotionList, stopPromotion } from "../../../../../workflows/promotion/manage-promotions";

/** `POST /seller/promotions/:id/end`: ends one of the seller's own; orders that have it keep it. Gives a `PromotionList`. */
export const POST = memberRoute("promotions.write", async (req, res) => {
  const { seller, actor } = req.acting;
  await stopPromotion(databaseOf(req.scope), req.params.id ?? "", { sellerId: seller.id, actor });
  res.json(await readPromotionList(databaseOf(req.scope), seller, languageOf(req.get("accept-language"))));
});
