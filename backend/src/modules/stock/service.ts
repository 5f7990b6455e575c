import { MedusaService } from "@medusajs/framework/utils";
import LowMark from "./models/low-mark";
import StockMovement from "./models/stock-movement";

/** Keeps what happened on the shelves. Levels themselves are Medusa's; both change only in `src/database`. */
class StockModuleService extends MedusaService({ StockMovement, LowMark }) {}

export default StockModuleService;
