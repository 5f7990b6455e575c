import { databaseOf } from "../../../../database/connection";
import { findPicture } from "../../../../database/pictures";
import { answerPrivatePicture } from "../../../../http/answer-private-picture";
import { operatorRoute } from "../../../../http/operator";
import { OPERATORS } from "../../../../modules/picture/operators";

/** `GET /admin/private-pictures/:key?width=320|1280`: a proof that an operator has sent. */
export const GET = operatorRoute(async (req, res) => {
  answerPrivatePicture(req, res, await findPicture(databaseOf(req.scope), OPERATORS, req.params.key ?? ""));
});
