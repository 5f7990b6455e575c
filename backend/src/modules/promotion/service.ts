import { MedusaService } from "@medusajs/framework/utils";
import SellerPromotion from "./models/seller-promotion";
import VoucherUse from "./models/voucher-use";

/** Keeps what sellers and couriers take off, and who used which code. */
class PromotionModuleService extends MedusaService({ SellerPromotion, VoucherUse }) {}

export default PromotionModuleService;
