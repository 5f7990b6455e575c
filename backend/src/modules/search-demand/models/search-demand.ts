import { model } from "@medusajs/framework/utils";

/** How often the same words were searched on one day. Nothing tells who searched. */
const SearchDemand = model
  .define("search_demand", {
    /** The day and the words: `2026-12-03 keripik talas`. */
    id: model.text().primaryKey(),
    /** Day in Jakarta, `2026-12-03`. */
    day: model.text(),
    /** As `readQuery` of `@pasar/search-words` gives them. */
    words: model.text(),
    searches: model.number().default(0),
    /** Searches among them that found nothing. */
    zero_hits: model.number().default(0),
    /** Results that were opened. */
    clicks: model.number().default(0),
  })
  .indexes([{ on: ["day", "words"], unique: true }, { on: ["created_at"] }]);

export default SearchDemand;
