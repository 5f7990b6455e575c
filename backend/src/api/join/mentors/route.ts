import { databaseOf } from "../../../database/connection";
import { findMentors } from "../../../database/joining-facts";
import { personRoute } from "../../../http/acting";
import { villageOf } from "../../../http/area-query";

/** `GET /join/mentors?village=`: officers who accompany groups there. Gives `{ mentors: JoiningChoice[] }`. */
export const GET = personRoute("joining.apply", async (req, res) => {
  res.json({ mentors: await findMentors(databaseOf(req.scope), villageOf(req)) });
});
