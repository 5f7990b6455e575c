import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { searchClickSchema } from "@pasar/contracts/search";
import { openRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { noteClick } from "../../../search/note-demand";

/** `POST /store/search-clicks`: a result of these words was opened. Gives 204; what may not be counted is not. */
export const POST = openRoute<MedusaStoreRequest>("shop.browse", async (req, res) => {
  await noteClick(req.scope, readBody(req, searchClickSchema).q);
  res.status(204).end();
});
