import { personRoute } from "../../../../../http/acting";
import { answerChunk } from "../../../../../http/answer-upload";

/** `POST /join/pictures/:id/chunks?offset=`: as `POST /seller/pictures/:id/chunks`. */
export const POST = personRoute("joining.apply", (req, res) => answerChunk(req, res, req.acting.person.id));
