import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RailError, type RailErrorKind } from "@pasar/fulfillment-kurir/rails";
import { rail } from "../../couriers";
import { recordBookingCancel, takeUnwantedBookings, type UnwantedBooking } from "../../database/cancel-bookings";
import { type Database, databaseOf } from "../../database/connection";

const BATCH = 20;
/** So long a booking waits for the next try when the rail could not be asked; no other process asks meanwhile. */
const PAUSE_SECONDS = 600;
/** What passes by itself; anything else is the rail's answer. */
const PASSING: ReadonlySet<RailErrorKind> = new Set(["unavailable", "quota"]);

/** Tells the rail to let bookings of cancelled orders be. What it refuses is written down for the seller. */
export async function cancelBookings(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  for (const booking of await takeUnwantedBookings(database, BATCH, PAUSE_SECONDS)) {
    await callOff(database, booking).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`the booking of parcel ${booking.id} was not called off: ${error.message}`),
    );
  }
}

async function callOff(database: Database, { id, booking_id }: UnwantedBooking): Promise<void> {
  try {
    await rail.cancel(booking_id);
    await recordBookingCancel(database, id, { state: "done", note: null });
  } catch (error) {
    if (!(error instanceof RailError) || PASSING.has(error.kind)) throw error;
    await recordBookingCancel(database, id, { state: "refused", note: error.message });
  }
}
