import { createRail, createRates } from "@pasar/fulfillment-kurir/rails";
import { config } from "./config";

/** The way to couriers that the settings name: bookings and tracking. */
export const rail = createRail(config.kurir);

/** What couriers ask; the provider keeps a copy of its own for Medusa's carts. */
export const rates = createRates(rail, {
  onFailure: (error) => process.stderr.write(`courier fees are not the rail's: ${error}\n`),
});
