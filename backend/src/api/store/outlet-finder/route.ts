import type { MedusaRequest } from "@medusajs/framework/http";
import { outletQuestionSchema } from "@pasar/contracts/outlets";
import { openRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { findOutlets } from "../../../workflows/outlets/find-outlets";

/** `POST /store/outlet-finder`: the e-Warong that have the goods of a basket. Writes nothing. Gives an `OutletAnswer`. */
export const POST = openRoute<MedusaRequest>("shop.browse", async (req, res) => {
  const question = readBody(req, outletQuestionSchema);
  res.json(await findOutlets(req.scope, question, languageOf(req.get("accept-language"))));
});
