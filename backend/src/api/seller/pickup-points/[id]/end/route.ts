import { memberRoute } from "../../../../../http/acting";
import { movePickupPointAndAnswer } from "../../../../../http/answer-pickup-points";

/** `POST /seller/pickup-points/:id/end`: either side ends it; what waits there is still handed over. Gives a `PickupPointList`. */
export const POST = memberRoute("pickup_points.end", async (req, res) => {
  await movePickupPointAndAnswer(req, res, "end");
});
