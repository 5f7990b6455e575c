import { findComplaintPicture } from "../../../../database/complaint-pictures";
import { databaseOf } from "../../../../database/connection";
import { findPicture } from "../../../../database/pictures";
import { memberRoute } from "../../../../http/acting";
import { answerPrivatePicture } from "../../../../http/answer-private-picture";

/** `GET /seller/private-pictures/:key?width=320|1280`: a private picture of the seller, or of a complaint about them. */
export const GET = memberRoute("members.read", async (req, res) => {
  const { key = "" } = req.params;
  const database = databaseOf(req.scope);
  const sellerId = req.acting.seller.id;
  const own = await findPicture(database, sellerId, key);
  answerPrivatePicture(req, res, own ?? (await findComplaintPicture(database, { sellerId }, key)));
});
