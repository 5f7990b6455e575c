import { MedusaService } from "@medusajs/framework/utils";
import Officer from "./models/officer";

/** Keeps the officers and the area each answers for. */
class OfficerModuleService extends MedusaService({ Officer }) {}

export default OfficerModuleService;
