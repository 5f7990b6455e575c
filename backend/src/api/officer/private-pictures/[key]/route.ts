import { findComplaintPicture } from "../../../../database/complaint-pictures";
import { databaseOf } from "../../../../database/connection";
import { findPictureWithin } from "../../../../database/pictures";
import { officerRoute } from "../../../../http/acting";
import { answerPrivatePicture } from "../../../../http/answer-private-picture";

/**
 * `GET /officer/private-pictures/:key?width=320|1280`: a picture of a seller or an application in the officer's area, or
 * of a complaint that has come to an office of it.
 */
export const GET = officerRoute("office.applications.read", async (req, res) => {
  const { key = "" } = req.params;
  const { area } = req.acting;
  const database = databaseOf(req.scope);
  const known = await findPictureWithin(database, area, key);
  answerPrivatePicture(req, res, known ?? (await findComplaintPicture(database, { area }, key)));
});
