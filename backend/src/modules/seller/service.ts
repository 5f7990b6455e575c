import { MedusaService } from "@medusajs/framework/utils";
import MeetingMinutes from "./models/meeting-minutes";
import Member from "./models/member";
import PayoutAccount from "./models/payout-account";
import Seller from "./models/seller";

/** Keeps selling parties, their members, the minutes of their meetings and their payout accounts. */
class SellerModuleService extends MedusaService({ Seller, Member, MeetingMinutes, PayoutAccount }) {}

export default SellerModuleService;
