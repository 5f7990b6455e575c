import { databaseOf } from "../../../../database/connection";
import { findPicture } from "../../../../database/pictures";
import { personRoute } from "../../../../http/acting";
import { answerPrivatePicture } from "../../../../http/answer-private-picture";

/** `GET /join/private-pictures/:key?width=320|1280`: one of the applicant's own pictures that only some may see. */
export const GET = personRoute("joining.apply", async (req, res) => {
  answerPrivatePicture(req, res, await findPicture(databaseOf(req.scope), req.acting.person.id, req.params.key ?? ""));
});
