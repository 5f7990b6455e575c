import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { followParcels as follow } from "../workflows/shipping/follow-parcels";

/** Asks couriers where the parcels under way are. */
export default async function followParcels(container: MedusaContainer): Promise<void> {
  await follow(container);
}

export const config = { name: "follow-parcels", schedule: { interval: settings.clockIntervalMs } };
