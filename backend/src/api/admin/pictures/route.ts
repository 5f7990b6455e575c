import { startPictureSchema } from "@pasar/contracts/pictures";
import { answerStart } from "../../../http/answer-upload";
import { operatorRoute } from "../../../http/operator";
import { Refusal } from "../../../http/refusal";
import { readBody } from "../../../http/validate";
import { OPERATORS } from "../../../modules/picture/operators";

/** `POST /admin/pictures`: begins the upload of a proof, or goes on with it. Takes a private `StartPicture`, gives a `PictureUpload`. */
export const POST = operatorRoute(async (req, res) => {
  if (readBody(req, startPictureSchema).visibility !== "private") throw new Refusal("invalid_request");
  await answerStart(req, res, OPERATORS);
});
