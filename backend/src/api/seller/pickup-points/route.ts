import { pickupRequestSchema } from "@pasar/contracts/pickup";
import { databaseOf } from "../../../database/connection";
import { requestPickupPoint } from "../../../database/pickup-points";
import { memberRoute } from "../../../http/acting";
import { answerPickupPoints } from "../../../http/answer-pickup-points";
import { Refusal } from "../../../http/refusal";
import { readBody } from "../../../http/validate";

/** `GET /seller/pickup-points`: the agreements of the seller with outlets, or of the outlet with KUBE. Gives a `PickupPointList`. */
export const GET = memberRoute("pickup_points.read", async (req, res) => {
  await answerPickupPoints(req, res);
});

/** `POST /seller/pickup-points`: a KUBE asks an outlet; `pickup_points_full` at the most. Gives a `PickupPointList`. */
export const POST = memberRoute("pickup_points.request", async (req, res) => {
  const { outlet_id } = readBody(req, pickupRequestSchema);
  const { seller, actor } = req.acting;
  const request = { sellerId: seller.id, outletId: outlet_id, actor };
  const outcome = await requestPickupPoint(databaseOf(req.scope), request);
  if (outcome !== "done") throw new Refusal(outcome);
  await answerPickupPoints(req, res);
});
