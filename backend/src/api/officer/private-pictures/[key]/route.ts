import { databaseOf } from "../../../../database/connection";
import { findPictureWithin } from "../../../../database/pictures";
import { officerRoute } from "../../../../http/acting";
import { answerPrivatePicture } from "../../../../http/answer-private-picture";

/** `GET /officer/private-pictures/:key?width=320|1280`: a picture of a seller or an application in the officer's area. */
export const GET = officerRoute("office.applications.read", async (req, res) => {
  answerPrivatePicture(req, res, await findPictureWithin(databaseOf(req.scope), req.acting.area, req.params.key ?? ""));
});
