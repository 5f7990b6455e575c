import { personRoute } from "../../../../http/acting";
import { answerUpload } from "../../../../http/answer-upload";

/** `GET /join/pictures/:id`: as `GET /seller/pictures/:id`. */
export const GET = personRoute("joining.apply", (req, res) => answerUpload(req, res, req.acting.person.id));
