import { saveApplicationSchema } from "@pasar/contracts/joining";
import { saveDraft } from "../../../database/applications";
import { databaseOf } from "../../../database/connection";
import { personRoute } from "../../../http/acting";
import { answerOwnApplication } from "../../../http/answer-application";
import { Refusal } from "../../../http/refusal";
import { readBody } from "../../../http/validate";

/** `GET /join/application`: the applicant's application. Gives `{ application: Application | null }`. */
export const GET = personRoute("joining.apply", answerOwnApplication);

/** `POST /join/application`: keeps the answers so far. Gives `{ application: Application }`. */
export const POST = personRoute("joining.apply", async (req, res) => {
  const draft = readBody(req, saveApplicationSchema);
  const outcome = await saveDraft(databaseOf(req.scope), { personId: req.acting.person.id, ...draft });
  if (outcome !== "done") throw new Refusal(outcome);
  await answerOwnApplication(req, res);
});
