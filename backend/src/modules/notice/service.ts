import { MedusaService } from "@medusajs/framework/utils";
import Notice from "./models/notice";

/** Keeps what buyers and sellers were told. */
class NoticeModuleService extends MedusaService({ Notice }) {}

export default NoticeModuleService;
