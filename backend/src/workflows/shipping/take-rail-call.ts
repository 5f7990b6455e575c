import type { MedusaContainer } from "@medusajs/framework/types";
import { RailError } from "@pasar/fulfillment-kurir/rails";
import { rail } from "../../couriers";
import { databaseOf } from "../../database/connection";
import { findReportedParcel, recordReport } from "../../database/shipments";
import { Refusal } from "../../http/refusal";

/**
 * Takes a call of the courier rail. Nothing in it is believed but which booking it is about; the rail is asked itself.
 * Throws `courier_unavailable` when it does not answer, so that it calls again.
 */
export async function takeRailCall(container: MedusaContainer, body: unknown): Promise<void> {
  const report = await rail.parseWebhook(body).catch((error: unknown) => {
    throw error instanceof RailError ? new Refusal("courier_unavailable") : error;
  });
  if (!report) return;
  const database = databaseOf(container);
  const id = await findReportedParcel(database, report);
  if (id) await recordReport(database, { id, rail: rail.name, report });
}
