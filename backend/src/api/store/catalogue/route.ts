import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { catalogueQuerySchema } from "@pasar/contracts/search";
import { openRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { askCatalogue } from "../../../search/ask-catalogue";
import { noteSearch } from "../../../search/note-demand";

/** `POST /store/catalogue`: a question to the catalogue, a `CatalogueQuery`. Gives a `CatalogueAnswer`. */
export const POST = openRoute<MedusaStoreRequest>("shop.browse", async (req, res) => {
  const { sales_channel_ids: salesChannelIds } = req.publishable_key_context;
  const language = languageOf(req.get("accept-language"));
  const query = readBody(req, catalogueQuerySchema);
  const answer = await askCatalogue(req.scope, query, { salesChannelIds, language });
  res.set("cache-control", "no-store").json(answer);
  await noteSearch(req.scope, query, answer);
});
