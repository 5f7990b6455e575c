import { answerChunk } from "../../../../../http/answer-upload";
import { operatorRoute } from "../../../../../http/operator";
import { OPERATORS } from "../../../../../modules/picture/operators";

/** `POST /admin/pictures/:id/chunks?offset=`: the next at most 256 kB of the file, as they are. Gives a `PictureUpload`. */
export const POST = operatorRoute((req, res) => answerChunk(req, res, OPERATORS));
