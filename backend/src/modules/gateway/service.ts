import { MedusaService } from "@medusajs/framework/utils";
import MidtransNotification from "./models/midtrans-notification";
import MidtransTransaction from "./models/midtrans-transaction";

/** Keeps Midtrans transactions and the notification inbox. */
class GatewayModuleService extends MedusaService({ MidtransTransaction, MidtransNotification }) {}

export default GatewayModuleService;
