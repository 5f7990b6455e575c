import type { ProductCategory } from "@pasar/contracts/products";
import type { Language } from "../locale/messages";
import { needsSize } from "../modules/listing/volume";
import { type Executor, rowsOf } from "./connection";

/** Lists the shelves members may put products on; those of staples are filled from the common list only. */
export async function listProductCategories(executor: Executor, language: Language): Promise<ProductCategory[]> {
  const rows = await rowsOf<Omit<ProductCategory, "needs_size">>(
    executor,
    `select c.handle as slug, case when ? then coalesce(c.metadata ->> 'name_en', c.name) else c.name end as name,
            exists (select 1 from licence_rule r where r.category = c.handle and r.kind = 'halal' and r.deleted_at is null)
              as is_food
     from product_category c
     where c.is_active and not c.is_internal and c.deleted_at is null and c.handle <> 'sembako'
       and c.handle not like 'sembako-%'
     order by c.rank, c.handle`,
    [language === "en"],
  );
  return rows.map((row) => ({ ...row, needs_size: needsSize(row.slug) }));
}
