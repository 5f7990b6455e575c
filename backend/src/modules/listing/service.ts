import { MedusaService } from "@medusajs/framework/utils";
import LicenceRule from "./models/licence-rule";
import Listing from "./models/listing";

/** Keeps what a product of ours carries beyond Medusa's product, and what the law asks of each category. */
class ListingModuleService extends MedusaService({ Listing, LicenceRule }) {}

export default ListingModuleService;
