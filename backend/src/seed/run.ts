import { writeFile } from "node:fs/promises";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { config } from "../config";
import { databaseOf } from "../database/connection";
import { forgetChanges } from "../database/search-changes";
import type { Seeding } from "./seeding";
import { seedAreas } from "./stages/areas";
import { seedCategories } from "./stages/categories";
import { seedCommodities, seedCommodityPictures } from "./stages/commodities";
import { seedLicenceRules } from "./stages/licence-rules";
import { seedMembers } from "./stages/members";
import { seedOfficers } from "./stages/officers";
import { seedOperators } from "./stages/operators";
import { seedPayoutAccounts } from "./stages/payout-accounts";
import { seedPictures } from "./stages/pictures";
import { seedProducts } from "./stages/products";
import { seedSellers } from "./stages/sellers";
import { seedStore } from "./stages/store";

/**
 * Seeds the demo province. Every stage creates only what is missing, so a run that broke off is finished by the next.
 * Writes the publishable key and the demo accounts to `SEED_OUTPUT_FILE` when it is set.
 */
export default async function seedDemoProvince({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const seeding: Seeding = { container, say: (line) => logger.info(`seed: ${line}`) };
  // Pictures keep the processor busy while the other stages wait for the database.
  const picturesInTheMaking = seedPictures(seeding);
  await seedAreas(seeding);
  const store = await seedStore(seeding);
  const categoryIds = await seedCategories(seeding);
  const commodityIds = await seedCommodities(seeding);
  await seedLicenceRules(seeding);
  const sellers = await seedSellers(seeding, store);
  const accounts = [...(await seedMembers(seeding, sellers)), ...(await seedOfficers(seeding))];
  const operators = await seedOperators(seeding);
  await seedPayoutAccounts(seeding, sellers);
  const pictures = await picturesInTheMaking;
  await seedCommodityPictures(seeding, commodityIds, pictures);
  await seedProducts(seeding, { store, sellers, categoryIds, commodityIds, pictures });
  await forgetChanges(databaseOf(container));
  await container.resolve(Modules.SEARCH).reindex();
  seeding.say("search index");
  // Without fresh statistics the planner guesses, and a product page takes a hundred milliseconds instead of one.
  await databaseOf(container).raw("analyze");
  if (config.seedOutputFile) {
    await writeFile(
      config.seedOutputFile,
      JSON.stringify({ publishable_key: store.publishableKey, accounts, operators }, null, 2),
    );
  }
}
