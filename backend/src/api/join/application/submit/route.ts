import { submitApplicationSchema } from "@pasar/contracts/joining";
import { personRoute } from "../../../../http/acting";
import { answerOwnApplication } from "../../../../http/answer-application";
import { readBody } from "../../../../http/validate";
import { languageOf } from "../../../../locale/messages";
import { submitApplication } from "../../../../workflows/joining/submit-application";

/** `POST /join/application/submit`: hands the application in. Gives `{ application: Application }`. */
export const POST = personRoute("joining.apply", async (req, res) => {
  const { version } = readBody(req, submitApplicationSchema);
  const language = languageOf(req.get("accept-language"));
  const { person, actor } = req.acting;
  await submitApplication(req.scope, { person, version, language, actor });
  await answerOwnApplication(req, res);
});
