import { MedusaService } from "@medusajs/framework/utils";
import CatalogueImport from "./models/catalogue-import";
import LowMark from "./models/low-mark";
import StockMovement from "./models/stock-movement";

/** Keeps what happened on the shelves. Levels themselves are Medusa's; both change only in `src/database`. */
class StockModuleService extends MedusaService({ StockMovement, LowMark, CatalogueImport }) {}

export default StockModuleService;
