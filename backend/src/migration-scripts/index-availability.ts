import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Finds the few sold-out goods among all. The index also teaches the planner how few they are: without it PostgreSQL
 * expects a third of all levels and reads every product and variant of the country.
 *
 * A script and not a module migration, because the table is the inventory module's.
 */
export default async function indexAvailability({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `create index if not exists "IDX_inventory_level_available" on inventory_level
       ((stocked_quantity - reserved_quantity)) where deleted_at is null`,
  );
}
