import { MedusaService } from "@medusajs/framework/utils";
import Area from "./models/area";

/** Keeps the administrative areas of Indonesia. */
class AreaModuleService extends MedusaService({ Area }) {}

export default AreaModuleService;
