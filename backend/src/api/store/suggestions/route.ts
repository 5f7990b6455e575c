import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { suggestionsQuerySchema } from "@pasar/contracts/search";
import { openRoute } from "../../../http/acting";
import { readQuery } from "../../../http/validate";
import { askSuggestions } from "../../../search/ask-suggestions";

/** The same for everybody, and good for as long as a word is typed. */
const CACHING = "public, max-age=30, stale-while-revalidate=300";

/** `GET /store/suggestions?q=&lang=`: what a half-typed query may become. Gives a `SuggestionsAnswer`. */
export const GET = openRoute<MedusaStoreRequest>("shop.browse", async (req, res) => {
  const { sales_channel_ids: salesChannelIds } = req.publishable_key_context;
  const { q, lang: language } = readQuery(req, suggestionsQuerySchema);
  const answer = await askSuggestions({ container: req.scope, q, language, salesChannelIds });
  res.set("cache-control", CACHING).vary("x-publishable-api-key").json(answer);
});
