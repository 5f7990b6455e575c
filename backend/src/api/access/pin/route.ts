import { choosePinSchema } from "@pasar/contracts/access";
import { databaseOf } from "../../../database/connection";
import { personRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { choosePin } from "../../../workflows/access/choose-pin";

/** `POST /access/pin`: a new PIN after entering by code; every other device is signed out. Gives the `Identity`. */
export const POST = personRoute("access.own", async (req, res) => {
  const { pin } = readBody(req, choosePinSchema);
  await choosePin(databaseOf(req.scope), req.acting, pin);
  res.json({ ...req.acting.identity, pin_required: false });
});
