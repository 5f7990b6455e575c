import { MedusaService } from "@medusajs/framework/utils";
import Payout from "./models/payout";

/** Keeps one row for each payout that was ever proposed. */
class PayoutModuleService extends MedusaService({ Payout }) {}

export default PayoutModuleService;
