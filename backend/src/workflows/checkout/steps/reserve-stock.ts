import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { databaseOf } from "../../../database/connection";
import { releaseStock, reserveStock } from "../../../database/reserve-stock";
import type { Placement } from "../prepare-placement";

/** Holds the goods of every seller: all of them or none. */
export const reserveStockStep = createStep(
  "reserve-stock",
  async ({ checkoutId, orders }: Placement, { container }) => {
    const wanted = orders.flatMap(({ quote, stockLocationId }) =>
      quote.lines.map(({ variant_id, quantity }) => ({ variantId: variant_id, locationId: stockLocationId, quantity })),
    );
    await reserveStock(databaseOf(container), checkoutId, wanted);
    return new StepResponse(undefined, checkoutId);
  },
  async (checkoutId, { container }) => {
    if (checkoutId) await releaseStock(databaseOf(container), checkoutId);
  },
);
