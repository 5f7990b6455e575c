import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { cancelBookings as cancel } from "../workflows/shipping/cancel-bookings";

/** Tells couriers to let the bookings of cancelled orders be. */
export default async function cancelBookings(container: MedusaContainer): Promise<void> {
  await cancel(container);
}

export const config = { name: "cancel-bookings", schedule: { interval: settings.clockIntervalMs } };
