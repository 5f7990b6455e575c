import { approveSchema } from "@pasar/contracts/joining";
import { officerRoute } from "../../../../../http/acting";
import { answerReview, reviewingOf } from "../../../../../http/answer-application";
import { readBody } from "../../../../../http/validate";
import { approveApplication } from "../../../../../workflows/joining/approve-application";

/** `POST /officer/applications/:id/approve`: makes the application a seller. Gives a `ReviewedApplication`. */
export const POST = officerRoute("office.applications.decide", async (req, res) => {
  const { version } = readBody(req, approveSchema);
  await approveApplication(req.scope, reviewingOf(req, version));
  await answerReview(req, res);
});
