import { memberRoute } from "../../../../../http/acting";
import { movePickupPointAndAnswer } from "../../../../../http/answer-pickup-points";

/** `POST /seller/pickup-points/:id/accept`: the outlet agrees to keep the group's goods. Gives a `PickupPointList`. */
export const POST = memberRoute("pickup_points.decide", async (req, res) => {
  await movePickupPointAndAnswer(req, res, "accept");
});
