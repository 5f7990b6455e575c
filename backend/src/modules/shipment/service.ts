import { MedusaService } from "@medusajs/framework/utils";
import Shipment from "./models/shipment";

/** Keeps the parcels that couriers carry. */
class ShipmentModuleService extends MedusaService({ Shipment }) {}

export default ShipmentModuleService;
