import { MedusaService } from "@medusajs/framework/utils";
import Commodity from "./models/commodity";
import PriceCeiling from "./models/price-ceiling";
import ProgrammeRule from "./models/programme-rule";

/** Keeps staples with their dated programme status and price ceilings. */
class CommodityModuleService extends MedusaService({ Commodity, PriceCeiling, ProgrammeRule }) {}

export default CommodityModuleService;
