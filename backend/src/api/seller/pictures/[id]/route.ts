import { memberRoute } from "../../../../http/acting";
import { answerUpload } from "../../../../http/answer-upload";

/** `GET /seller/pictures/:id`: how far an upload has come. Gives a `PictureUpload`. */
export const GET = memberRoute("pictures.write", (req, res) => answerUpload(req, res, req.acting.seller.id));
