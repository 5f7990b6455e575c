import { MedusaService } from "@medusajs/framework/utils";
import SearchDemand from "./models/search-demand";

/** Keeps what was searched on which day. */
class SearchDemandModuleService extends MedusaService({ SearchDemand }) {}

export default SearchDemandModuleService;
