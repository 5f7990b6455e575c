import { MedusaService } from "@medusajs/framework/utils";
import Application from "./models/application";
import OutletFacts from "./models/outlet-facts";

/** Keeps applications, and what an outlet declared when it joined. */
class JoiningModuleService extends MedusaService({ Application, OutletFacts }) {}

export default JoiningModuleService;
