import { MedusaService } from "@medusajs/framework/utils";
import Complaint from "./models/complaint";

/** Keeps complaints. */
class ComplaintModuleService extends MedusaService({ Complaint }) {}

export default ComplaintModuleService;
