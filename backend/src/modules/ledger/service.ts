import { MedusaService } from "@medusajs/framework/utils";
import LedgerEntry from "./models/ledger-entry";
import LedgerRate from "./models/ledger-rate";
import LedgerTransaction from "./models/ledger-transaction";

/** Keeps the double-entry ledger. The database refuses to change or delete what was posted. */
class LedgerModuleService extends MedusaService({ LedgerTransaction, LedgerEntry, LedgerRate }) {}

export default LedgerModuleService;
