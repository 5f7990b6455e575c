import type { MedusaContainer } from "@medusajs/framework/types";
import { databaseOf, rowsOf } from "../database/connection";
import { isOpen, type Opening } from "../modules/seller/opening-hours";
import { keepFor } from "./keep-for";

const KEPT_MS = 30_000;

/** Handles of the sellers that are open now; up to half a minute old. */
export const openSellers = keepFor(
  KEPT_MS,
  () => "all",
  async (container: MedusaContainer): Promise<string[]> => {
    const sellers = await rowsOf<Opening & { handle: string }>(
      databaseOf(container),
      "select handle, hours, time_zone, closed_until from seller where status = 'active' and deleted_at is null",
    );
    const now = new Date();
    return sellers.filter((seller) => isOpen(seller, now)).map(({ handle }) => handle);
  },
);
