import { rejectSchema } from "@pasar/contracts/joining";
import { officerRoute } from "../../../../../http/acting";
import { answerReview, reviewingOf } from "../../../../../http/answer-application";
import { readBody } from "../../../../../http/validate";
import { decideApplication } from "../../../../../workflows/joining/decide-application";

/** `POST /officer/applications/:id/reject`: turns the application down with a reason. Gives a `ReviewedApplication`. */
export const POST = officerRoute("office.applications.decide", async (req, res) => {
  const { version, reason } = readBody(req, rejectSchema);
  await decideApplication(req.scope, reviewingOf(req, version), { status: "rejected", note: reason });
  await answerReview(req, res);
});
