import { officerRoute } from "../../../../http/acting";
import { answerReview } from "../../../../http/answer-application";

/** `GET /officer/applications/:id`. Gives a `ReviewedApplication`. */
export const GET = officerRoute("office.applications.read", answerReview);
