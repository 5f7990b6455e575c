import { MedusaService } from "@medusajs/framework/utils";
import Member from "./models/member";
import Seller from "./models/seller";

/** Keeps selling parties and their members. */
class SellerModuleService extends MedusaService({ Seller, Member }) {}

export default SellerModuleService;
