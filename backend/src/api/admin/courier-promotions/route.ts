import { courierPromotionSchema } from "@pasar/contracts/promotion";
import { databaseOf } from "../../../database/connection";
import { listCourierPromotions } from "../../../database/seller-promotions";
import { operatorRoute } from "../../../http/operator";
import { readBody } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { makeCourierPromotion } from "../../../workflows/promotion/manage-promotions";

/** `GET /admin/courier-promotions`: free delivery that couriers pay for, newest first. */
export const GET = operatorRoute(async (req, res) => {
  res.json({ promotions: await listCourierPromotions(databaseOf(req.scope)) });
});

/** `POST /admin/courier-promotions`: makes one, within the days the law leaves the courier. Gives the same list. */
export const POST = operatorRoute(async (req, res, operatorId) => {
  const wish = readBody(req, courierPromotionSchema);
  const language = languageOf(req.get("accept-language"));
  await makeCourierPromotion(databaseOf(req.scope), wish, { operatorId, language });
  res.json({ promotions: await listCourierPromotions(databaseOf(req.scope)) });
});
