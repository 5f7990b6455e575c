import { MedusaService } from "@medusajs/framework/utils";
import Listing from "./models/listing";

/** Keeps what a product of ours carries beyond Medusa's product. */
class ListingModuleService extends MedusaService({ Listing }) {}

export default ListingModuleService;
