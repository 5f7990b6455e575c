import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RailError, type RailErrorKind } from "@pasar/fulfillment-kurir/rails";
import { rail } from "../../couriers";
import { type Database, databaseOf } from "../../database/connection";
import { type DueParcel, postponeParcel, recordReport, takeDueParcels } from "../../database/shipments";

const BATCH = 20;
/** Longer than a batch takes, so that no other process asks for the same parcel meanwhile. */
const LEASE_SECONDS = 600;
const HOUR_SECONDS = 3_600;
const WAIT_SECONDS: Partial<Record<RailErrorKind, number>> = {
  unavailable: HOUR_SECONDS / 2,
  quota: 6 * HOUR_SECONDS,
  unauthorized: 6 * HOUR_SECONDS,
};
/** A courier knows a number only hours after the parcel was brought. */
const UNKNOWN_SECONDS = 8 * HOUR_SECONDS;

/** Asks the rail for the parcels under way whose time has come. Several processes share the work. */
export async function followParcels(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  for (const parcel of await takeDueParcels(database, BATCH, LEASE_SECONDS)) {
    await follow(database, parcel).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`parcel ${parcel.id} could not be followed: ${error.message}`),
    );
  }
}

async function follow(database: Database, parcel: DueParcel): Promise<void> {
  const { id, courier, awb, tracking_id, booked_at, recipient_phone } = parcel;
  try {
    const report = await rail.track({
      awb: awb ?? "",
      courier,
      trackingId: tracking_id,
      bookedAt: new Date(booked_at),
      recipientPhone: recipient_phone,
    });
    await recordReport(database, { id, rail: rail.name, report });
  } catch (error) {
    const wait = error instanceof RailError ? WAIT_SECONDS[error.kind] : HOUR_SECONDS;
    await postponeParcel(database, id, wait ?? UNKNOWN_SECONDS);
    throw error;
  }
}
