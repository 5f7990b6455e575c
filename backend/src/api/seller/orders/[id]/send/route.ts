import { sendSchema } from "@pasar/contracts/seller";
import { memberRoute } from "../../../../../http/acting";
import { moveAndAnswer } from "../../../../../http/answer-order";
import { readBody } from "../../../../../http/validate";
import { parcelToSend } from "../../../../../workflows/shipping/parcel-to-send";

/** `POST /seller/orders/:id/send`: the goods are on their way, booked at the courier if asked. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  const send = readBody(req, sendSchema);
  const order = { sellerId: req.acting.seller.id, orderId: req.params.id ?? "" };
  const parcel = await parcelToSend(req.scope, order, send);
  await moveAndAnswer(req, res, { action: "send", parcel });
});
