import { MedusaService } from "@medusajs/framework/utils";
import BuyerRefund from "./models/buyer-refund";

/** Keeps what buyers get back. */
class RefundModuleService extends MedusaService({ BuyerRefund }) {}

export default RefundModuleService;
