import { databaseOf } from "../../../database/connection";
import { listBusinesses } from "../../../database/joining-facts";
import { personRoute } from "../../../http/acting";
import { languageOf } from "../../../locale/messages";

/** `GET /join/businesses`: what a group can live on. Gives `{ businesses: JoiningChoice[] }`, each with its slug as id. */
export const GET = personRoute("joining.apply", async (req, res) => {
  const inEnglish = languageOf(req.get("accept-language")) === "en";
  res.json({ businesses: await listBusinesses(databaseOf(req.scope), inEnglish) });
});
