import { COMMODITY_MODULE } from "../../modules/commodity";
import { demoCommodities } from "../demo-data";
import type { Seeding } from "../seeding";

/** Seeds the staples with their dated programme status and price ceilings. Gives our id of each demo id. */
export async function seedCommodities({ container, say }: Seeding): Promise<Map<string, string>> {
  const service = container.resolve(COMMODITY_MODULE);
  const demos = demoCommodities();
  const known = await service.listCommodities({}, { select: ["id", "handle"], take: 10_000 });
  const idOf = new Map(known.map(({ id, handle }) => [handle, id]));
  const missing = demos.filter(({ slug }) => !idOf.has(slug));
  const created = await service.createCommodities(
    missing.map(({ slug, name, nameEn, unit, weightGrams, nutrientGroup }) => ({
      handle: slug,
      name,
      name_en: nameEn,
      unit,
      weight_grams: weightGrams,
      nutrient_group: nutrientGroup,
    })),
  );
  for (const { id, handle } of created) idOf.set(handle, id);
  const commodityId = (slug: string) => idOf.get(slug) ?? "";
  await service.createProgrammeRules(
    missing.flatMap(({ slug, programmeStatuses }) =>
      programmeStatuses.map(({ status, validFrom, validTo, source }) => ({
        commodity_id: commodityId(slug),
        status,
        valid_from: validFrom,
        valid_to: validTo,
        source,
      })),
    ),
  );
  await service.createPriceCeilings(
    missing.flatMap(({ slug, ceilings }) =>
      ceilings.map(({ kind, zone, max, per, validFrom, validTo, source }) => ({
        commodity_id: commodityId(slug),
        kind,
        zone,
        amount: max,
        per,
        valid_from: validFrom,
        valid_to: validTo,
        source,
      })),
    ),
  );
  say(`staples: ${demos.length}`);
  return new Map(demos.map(({ id, slug }) => [id, commodityId(slug)]));
}
