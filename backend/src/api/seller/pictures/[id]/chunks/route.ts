import { memberRoute } from "../../../../../http/acting";
import { answerChunk } from "../../../../../http/answer-upload";

/**
 * `POST /seller/pictures/:id/chunks?offset=`: the next at most 256 kB of the file, as they are
 * (`application/octet-stream`). Gives a `PictureUpload`; with the last chunk it holds the picture, or says what is wrong.
 */
export const POST = memberRoute("pictures.write", (req, res) => answerChunk(req, res, req.acting.seller.id));
