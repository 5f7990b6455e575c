import { MedusaService } from "@medusajs/framework/utils";
import AuditEntry from "./models/audit-entry";

/** Keeps the audit log. `src/database/audit.ts` writes it, inside the transaction of the change itself. */
class AuditModuleService extends MedusaService({ AuditEntry }) {}

export default AuditModuleService;
