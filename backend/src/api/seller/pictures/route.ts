import { memberRoute } from "../../../http/acting";
import { answerStart } from "../../../http/answer-upload";

/** `POST /seller/pictures`: begins an upload, or goes on with it. Takes a `StartPicture`, gives a `PictureUpload`. */
export const POST = memberRoute("pictures.write", (req, res) => answerStart(req, res, req.acting.seller.id));
