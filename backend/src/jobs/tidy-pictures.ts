import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { databaseOf } from "../database/connection";
import { removeLeftovers, writeMissingAvif } from "../pictures/tidy";

/** Removes photos nobody wanted in the end, and makes the smaller files of those that are shown. */
export default async function tidyPictures(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  await removeLeftovers(database);
  await writeMissingAvif(database);
}

export const config = { name: "tidy-pictures", schedule: { interval: settings.clockIntervalMs } };
