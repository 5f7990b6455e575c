import { correctSchema } from "@pasar/contracts/joining";
import { officerRoute } from "../../../../../http/acting";
import { answerReview, reviewingOf } from "../../../../../http/answer-application";
import { readBody } from "../../../../../http/validate";
import { decideApplication } from "../../../../../workflows/joining/decide-application";

/** `POST /officer/applications/:id/correct`: asks for other answers, each with a reason. Gives a `ReviewedApplication`. */
export const POST = officerRoute("office.applications.decide", async (req, res) => {
  const { version, fields: corrections, note } = readBody(req, correctSchema);
  const verdict = { status: "correction" as const, corrections, note: note || null };
  await decideApplication(req.scope, reviewingOf(req, version), verdict);
  await answerReview(req, res);
});
