import { personRoute } from "../../../http/acting";
import { answerStart } from "../../../http/answer-upload";

/** `POST /join/pictures`: as `POST /seller/pictures`, for someone who has no seller yet. */
export const POST = personRoute("joining.apply", (req, res) => answerStart(req, res, req.acting.person.id));
