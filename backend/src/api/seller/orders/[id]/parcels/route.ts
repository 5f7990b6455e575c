import { addParcelSchema } from "@pasar/contracts/seller";
import { databaseOf } from "../../../../../database/connection";
import { addFurtherParcel } from "../../../../../database/further-parcels";
import { memberRoute } from "../../../../../http/acting";
import { answerOrder } from "../../../../../http/answer-order";
import { Refusal } from "../../../../../http/refusal";
import { readBody } from "../../../../../http/validate";
import { furtherParcel } from "../../../../../workflows/shipping/parcel-to-send";

/** `POST /seller/orders/:id/parcels`: one more parcel of an order that was sent, or goods that go again. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  const wanted = readBody(req, addParcelSchema);
  const { seller, actor } = req.acting;
  const order = { sellerId: seller.id, orderId: req.params.id ?? "" };
  const parcel = await furtherParcel(req.scope, order, wanted);
  if (parcel) {
    const outcome = await addFurtherParcel(databaseOf(req.scope), { ...order, number: wanted.number, parcel, actor });
    if (outcome !== "done") throw new Refusal(outcome);
  }
  await answerOrder(req, res);
});
