import { databaseOf } from "../../../../../database/connection";
import { listCourierPromotions } from "../../../../../database/seller-promotions";
import { operatorRoute } from "../../../../../http/operator";
import { stopPromotion } from "../../../../../workflows/promotion/manage-promotions";

/** `POST /admin/courier-promotions/:id/end`: ends one today. Gives the list of the others with it. */
export const POST = operatorRoute(async (req, res, operatorId) => {
  await stopPromotion(databaseOf(req.scope), req.params.id ?? "", { sellerId: null, operatorId });
  res.json({ promotions: await listCourierPromotions(databaseOf(req.scope)) });
});
