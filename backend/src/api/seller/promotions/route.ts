import { newPromotionSchema } from "@pasar/contracts/promotion";
import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { makeSellerPromotion, readPromotionList } from "../../../workflows/promotion/manage-promotions";

/** `GET /seller/promotions`: the seller's promotions, newest first. Gives a `PromotionList`. */
export const GET = memberRoute("promotions.read", async (req, res) => {
  const language = languageOf(req.get("accept-language"));
  res.json(await readPromotionList(databaseOf(req.scope), req.acting.seller, language));
});

/** `POST /seller/promotions`: makes one that the seller pays for. Gives a `PromotionList`. */
export const POST = memberRoute("promotions.write", async (req, res) => {
  const wish = readBody(req, newPromotionSchema);
  const { seller, actor } = req.acting;
  const language = languageOf(req.get("accept-language"));
  await makeSellerPromotion(databaseOf(req.scope), wish, { sellerId: seller.id, actor, language });
  res.json(await readPromotionList(databaseOf(req.scope), seller, language));
});
