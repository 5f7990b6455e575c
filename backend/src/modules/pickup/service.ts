import { MedusaService } from "@medusajs/framework/utils";
import PickupPoint from "./models/pickup-point";

/** Keeps the agreements that let a KUBE's goods be fetched at an e-Warong. */
class PickupModuleService extends MedusaService({ PickupPoint }) {}

export default PickupModuleService;
