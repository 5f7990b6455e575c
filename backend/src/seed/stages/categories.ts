import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows";
import { demoCategories } from "../demo-data";
import type { DemoCategory } from "../demo-types";
import type { Seeding } from "../seeding";

/** Seeds the shop's shelves, parents first. Gives the id of each slug. */
export async function seedCategories(seeding: Seeding): Promise<Map<string, string>> {
  const categories = demoCategories();
  const ids = await existing(seeding);
  await create(
    seeding,
    categories.filter(({ parentSlug }) => !parentSlug),
    ids,
  );
  await create(
    seeding,
    categories.filter(({ parentSlug }) => parentSlug),
    ids,
  );
  seeding.say(`categories: ${categories.length}`);
  return ids;
}

async function existing({ container }: Seeding): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product_category", fields: ["id", "handle"] });
  return new Map(data.map(({ id, handle }) => [handle, id]));
}

async function create({ container }: Seeding, categories: DemoCategory[], ids: Map<string, string>): Promise<void> {
  const missing = categories.filter(({ slug }) => !ids.has(slug));
  if (missing.length === 0) return;
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: missing.map(({ slug, name, nameEn, parentSlug, rank }) => ({
        name,
        handle: slug,
        is_active: true,
        rank,
        parent_category_id: parentSlug ? ids.get(parentSlug) : undefined,
        metadata: { name_en: nameEn },
      })),
    },
  });
  for (const { id, handle } of result) ids.set(handle, id);
}
