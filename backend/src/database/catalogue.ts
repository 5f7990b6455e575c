import type { CategoryCount, ProductChoice, ProductPage, SellerCard, SellerPage } from "@pasar/contracts/catalogue";
import type { VariantKind } from "@pasar/contracts/products";
import type { Language } from "../locale/messages";
import { isOnHoliday, isOpen } from "../modules/seller/opening-hours";
import { methodsOfReceiving } from "../search/ways";
import { type Executor, rowsOf } from "./connection";
import { SELLABLE_JOINS, type SellableSeller } from "./sellable";

type SellerFacts = SellableSeller & { story: string; story_en: string; formed_on: string | null };

interface PageRow {
  product_id: string;
  variant_id: string;
  handle: string;
  title: string;
  title_en: string;
  description: string;
  description_en: string;
  category: string;
  category_name: string | null;
  category_name_en: string | null;
  picture: string | null;
  color: string | null;
  lqip: string | null;
  price: number;
  unit: string;
  weight_grams: number;
  available: number;
  sold: number;
  licence_kind: string | null;
  licence_number: string | null;
  halal_status: string | null;
  halal_number: string | null;
  shelf_life_days: number | null;
  ship_scope: string;
  more_pictures: string[];
  minimum_order: number;
  preorder_days: number | null;
  variant_kind: VariantKind | null;
  choice: string;
  seller: SellerFacts;
}

/** Reads all that a product's page shows, in one statement; undefined when the product is not sold. */
export async function readProductPage(
  executor: Executor,
  handle: string,
  language: Language,
): Promise<ProductPage | undefined> {
  const rows = await rowsOf<PageRow>(
    executor,
    `select v.id as variant_id, v.title as choice, p.id as product_id, p.handle, p.title, p.description, l.*, stock.available,
            coalesce(v.weight, p.weight::int, 0)::int as weight_grams, price.amount::int as price, to_jsonb(s) as seller,
            c.name as category_name, c.metadata ->> 'name_en' as category_name_en
     ${SELLABLE_JOINS}
     left join product_category c on c.handle = l.category and c.deleted_at is null
     where p.handle = ? and v.deleted_at is null
     order by v.variant_rank nulls first, v.id`,
    [handle],
  );
  return rows[0] ? productPage(rows, language) : undefined;
}

function choiceOf(row: PageRow): ProductChoice {
  const { variant_id, variant_kind, choice, price, available, weight_grams } = row;
  return { variant_id, name: variant_kind ? choice : "", price, stock: Math.max(0, available), weight_grams };
}

function productPage(rows: PageRow[], language: Language): ProductPage {
  const english = language === "en";
  const row = rows.reduce((cheapest, other) => (other.price < cheapest.price ? other : cheapest));
  return {
    product_id: row.product_id,
    variant_id: row.variant_id,
    variant_kind: row.variant_kind,
    choices: rows.map(choiceOf),
    handle: row.handle,
    title: english ? row.title_en : row.title,
    description: english ? row.description_en : row.description,
    category: { slug: row.category, name: (english ? row.category_name_en : row.category_name) ?? row.category },
    picture: row.picture,
    color: row.color,
    lqip: row.lqip,
    more_pictures: row.more_pictures,
    price: row.price,
    unit: row.unit,
    minimum_order: row.minimum_order,
    preorder_days: row.preorder_days,
    weight_grams: row.weight_grams,
    stock: Math.max(0, row.available),
    sold: row.sold,
    licence: row.licence_kind ? { kind: row.licence_kind, number: row.licence_number } : null,
    halal: row.halal_status ? { status: row.halal_status, number: row.halal_number } : null,
    shelf_life_days: row.shelf_life_days,
    ship_scope: row.ship_scope,
    ways: methodsOfReceiving(row.seller, row.ship_scope),
    seller: sellerCard(row.seller, language),
  };
}

function sellerCard(seller: SellerFacts, language: Language): SellerCard {
  return {
    id: seller.id,
    handle: seller.handle,
    kind: seller.kind,
    name: seller.name,
    regency: seller.regency_name,
    village: seller.village_name,
    story: language === "en" ? seller.story_en : seller.story,
    hours: seller.hours,
    closed_until: isOnHoliday(seller, new Date()) ? seller.closed_until : null,
    open_now: isOpen(seller, new Date()),
    phone: seller.phone,
    formed_on: seller.formed_on,
  };
}

/** Reads a seller's page; undefined for an unknown or suspended seller. */
export async function readSellerPage(
  executor: Executor,
  handle: string,
  language: Language,
): Promise<SellerPage | undefined> {
  const [row] = await rowsOf<{ seller: SellerFacts; product_count: number }>(
    executor,
    `select to_jsonb(s) as seller, (
       select count(*)::int from listing l join product p on p.id = l.product_id
       where l.seller_id = s.id and p.status = 'published' and p.deleted_at is null and l.deleted_at is null
     ) as product_count
     from seller s where s.handle = ? and s.status = 'active' and s.deleted_at is null`,
    [handle],
  );
  return row ? { seller: sellerCard(row.seller, language), product_count: row.product_count } : undefined;
}

/** Counts the products on each shelf of the shop, fullest first. */
export function readCategoryCounts(executor: Executor, language: Language): Promise<CategoryCount[]> {
  return rowsOf<CategoryCount>(
    executor,
    `select c.handle as slug, case when ? then coalesce(c.metadata ->> 'name_en', c.name) else c.name end as name,
            count(*)::int as count
     from listing l
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join seller s on s.id = l.seller_id and s.status = 'active'
     join product_category c on c.handle = l.category and c.deleted_at is null
     where l.deleted_at is null group by c.handle, c.name, c.metadata order by count(*) desc, c.handle`,
    [language === "en"],
  );
}
