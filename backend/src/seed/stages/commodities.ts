import { COMMODITY_MODULE } from "../../modules/commodity";
import { demoCommodities } from "../demo-data";
import type { Seeding } from "../seeding";
import type { PictureFacts } from "./pictures";

/** Seeds the staples with their dated programme status and price ceilings. Gives our id of each demo id. */
export async function seedCommodities({ container, say }: Seeding): Promise<Map<string, string>> {
  const service = container.resolve(COMMODITY_MODULE);
  const demos = demoCommodities();
  const known = await service.listCommodities({}, { select: ["id", "handle"], take: 10_000 });
  const idOf = new Map(known.map(({ id, handle }) => [handle, id]));
  const missing = demos.filter(({ slug }) => !idOf.has(slug));
  const created = await service.createCommodities(
    missing.map((demo) => ({
      handle: demo.slug,
      name: demo.name,
      name_en: demo.nameEn,
      unit: demo.unit,
      weight_grams: demo.weightGrams,
      nutrient_group: demo.nutrientGroup,
      category: demo.categorySlug,
      note: demo.note,
      note_en: demo.noteEn,
      shelf_life_days: demo.shelfLifeDays,
      ship_scope: "local",
      search_words: [...demo.searchWords],
      sellable: demo.sellable,
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

/** Gives the staples their pictures, once these are drawn. */
export async function seedCommodityPictures(
  { container }: Seeding,
  commodityIds: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, PictureFacts>,
): Promise<void> {
  const pictured = demoCommodities().flatMap(({ id, pictureKey }) => {
    const facts = pictures.get(pictureKey ?? "");
    const commodityId = commodityIds.get(id);
    return facts && commodityId ? [{ id: commodityId, picture: pictureKey, color: facts.color, lqip: facts.lqip }] : [];
  });
  await container.resolve(COMMODITY_MODULE).updateCommodities(pictured);
}
