import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { databaseOf } from "../../../database/connection";
import { readClock, removePlaceLeftovers } from "../../../database/place-leftovers";

/** Does nothing but remember when; as the first step it is undone last, and then takes away what the other undos left. */
export const sweepLeftoversStep = createStep(
  "sweep-leftovers",
  async (_: Record<string, never>, { container }) => {
    const since = await readClock(databaseOf(container));
    return new StepResponse(since, since);
  },
  async (since, { container }) => {
    if (since) await removePlaceLeftovers(databaseOf(container), since);
  },
);
