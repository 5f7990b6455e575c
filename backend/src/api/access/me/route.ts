import { personRoute } from "../../../http/acting";

/** `GET /access/me`: who is signed in, as what, in this session. Gives an `Identity`. */
export const GET = personRoute("access.own", async (req, res) => {
  res.json(req.acting.identity);
});
