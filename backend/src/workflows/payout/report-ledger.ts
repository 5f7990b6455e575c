import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { checkLedger } from "../../database/check-ledger";
import { databaseOf } from "../../database/connection";

/** Logs an error for each difference between the ledger and its causes; gives how many there are. */
export async function reportLedger(container: MedusaContainer): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const differences = await checkLedger(databaseOf(container));
  for (const { rule, subject, expected, found } of differences) {
    logger.error(`ledger: ${rule}: ${subject}: expected ${expected}, found ${found}`);
  }
  if (differences.length === 0) logger.info("ledger: every account is as orders and payouts say");
  return differences.length;
}
