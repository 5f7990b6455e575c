import { MedusaService } from "@medusajs/framework/utils";
import OutboxMessage from "./models/outbox-message";

/** Keeps the demo's messages. */
class OutboxModuleService extends MedusaService({ OutboxMessage }) {}

export default OutboxModuleService;
