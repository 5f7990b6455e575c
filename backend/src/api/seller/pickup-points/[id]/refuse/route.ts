import { memberRoute } from "../../../../../http/acting";
import { movePickupPointAndAnswer } from "../../../../../http/answer-pickup-points";

/** `POST /seller/pickup-points/:id/refuse`: the outlet does not want to. Gives a `PickupPointList`. */
export const POST = memberRoute("pickup_points.decide", async (req, res) => {
  await movePickupPointAndAnswer(req, res, "refuse");
});
