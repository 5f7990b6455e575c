import { databaseOf } from "../../../../database/connection";
import { findPicture } from "../../../../database/pictures";
import { memberRoute } from "../../../../http/acting";
import { answerPrivatePicture } from "../../../../http/answer-private-picture";

/** `GET /seller/private-pictures/:key?width=320|1280`: one of the seller's own pictures that only some may see. */
export const GET = memberRoute("members.read", async (req, res) => {
  answerPrivatePicture(req, res, await findPicture(databaseOf(req.scope), req.acting.seller.id, req.params.key ?? ""));
});
