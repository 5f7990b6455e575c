import type { CatalogueAnswer } from "@pasar/contracts/search";
import { synonyms } from "@pasar/search-words";
import { catalogueHit } from "../search/catalogue-hits";
import type { ShopperQuestion, ShownDocument } from "../search/catalogue-question";
import { unitPriceOf } from "../search/unit-price";
import { methodsOfReceiving } from "../search/ways";
import { type Executor, rowsOf } from "./connection";
import { metresBetween } from "./distance";
import { BADGE_COLUMNS, GOODS_JOINS } from "./sellable";

type FoundRow = Omit<ShownDocument, "ways" | "badges" | "unit_price" | "unit_price_per"> & {
  total: number;
  ship_scope: string;
  delivery_option_id: string | null;
  courier_option_id: string | null;
  has_choices: boolean;
  is_halal: boolean;
  has_pirt: boolean;
  is_eligible: boolean;
  metres: number | null;
};

/** What a shopper may see of the shop: published in this sales channel, of an active seller, with a price in rupiah. */
const GOODS = `
  select p.id, p.handle, p.title, l.title_en, l.picture, l.color, sale.price, sale.stock, l.unit, l.sold, l.category,
    s.name as seller_name, s.handle as seller_handle, s.kind as seller_kind, s.regency_name as regency,
    s.village_name as village, s.regency_code, l.ship_scope, s.delivery_option_id, s.courier_option_id, l.commodity_id,
    l.variant_kind is not null as has_choices, p.created_at,
    ${BADGE_COLUMNS},
    exists (select 1 from programme_rule r where r.commodity_id = l.commodity_id and r.status = 'eligible'
      and r.deleted_at is null and r.valid_from <= today.date and coalesce(r.valid_to, today.date) >= today.date)
      as is_eligible,
    ' ' || regexp_replace(lower(concat_ws(' ', p.title, l.title_en, array_to_string(l.search_words, ' '), s.name,
      shelf.name)), '[^[:alnum:]]+', ' ', 'g') as words,
    ${metresBetween("asked", "village")} as metres
  from listing l
  cross join (select ?::float8 as latitude, ?::float8 as longitude) asked
  ${GOODS_JOINS}
  left join product_category shelf on shelf.handle = l.category and shelf.deleted_at is null
  left join product_category root on root.id = shelf.parent_category_id and root.deleted_at is null
  left join area village on village.code = s.village_code and village.deleted_at is null
  where l.deleted_at is null
    and exists (select 1 from product_sales_channel c
                where c.product_id = p.id and c.deleted_at is null and c.sales_channel_id = any(?))
    and (?::text is null or ? in (shelf.handle, root.handle))`;

const ORDERS: Record<ShopperQuestion["query"]["sort"], string> = {
  relevant: "stock > 0 desc, sold desc",
  best_selling: "sold desc",
  cheapest: "price",
  dearest: "price desc",
  nearest: "metres nulls last, stock > 0 desc, sold desc",
  newest: "created_at desc",
};

/**
 * Answers a question from the database alone, in one statement: every word somewhere in the names, no slips forgiven, no
 * counts. For the time the search engine is away.
 */
export async function searchPlainly(executor: Executor, question: ShopperQuestion): Promise<CatalogueAnswer> {
  const { query, read, place, language, salesChannelIds } = question;
  const conditions = conditionsOf(question);
  const rows = await rowsOf<FoundRow>(
    executor,
    `select *, count(*) over ()::int as total from (${GOODS}) goods
     where ${["true", ...conditions.map(({ sql }) => sql)].join(" and ")}
     order by ${ORDERS[query.sort]}, id limit ? offset ?`,
    [
      ...[place?.latitude ?? null, place?.longitude ?? null, salesChannelIds, query.category ?? null],
      ...[query.category ?? null, ...conditions.flatMap(({ values }) => values), query.take, query.skip],
    ],
  );
  return {
    hits: rows.map((row) =>
      catalogueHit(documentOf(row), language, {
        distance_metres: place && row.metres !== null ? Math.round(row.metres) : null,
      }),
    ),
    total: rows[0]?.total ?? 0,
    facets: {},
    read,
    reduced: true,
  };
}

function documentOf(row: FoundRow): ShownDocument {
  const unitPrice = row.has_choices ? null : unitPriceOf(row.price, row.unit);
  return {
    ...row,
    unit_price: unitPrice?.rupiah,
    unit_price_per: unitPrice?.unit,
    ways: methodsOfReceiving(row, row.ship_scope),
    badges: [
      ...(row.is_halal ? ["halal"] : []),
      ...(row.has_pirt ? ["pirt"] : []),
      ...(row.is_eligible ? ["sembako"] : []),
    ],
  };
}

interface Condition {
  sql: string;
  values: unknown[];
}

const WAYS: Record<ShopperQuestion["query"]["ways"][number], string> = {
  pickup: "true",
  delivery: "delivery_option_id is not null",
  courier: "courier_option_id is not null and ship_scope <> 'local'",
};
const BADGES: Record<ShopperQuestion["query"]["badges"][number], string> = {
  halal: "is_halal",
  pirt: "has_pirt",
  sembako: "is_eligible",
};

function conditionsOf({ query, read, openSellers, place }: ShopperQuestion): Condition[] {
  const given: [sql: string, value: unknown][] = [
    ["commodity_id = ?", query.commodity_id],
    ["seller_handle = ?", query.seller_handle],
    ["seller_kind = ?", query.seller_kind],
    ["regency_code = ?", query.regency_code],
    ["seller_handle = any(?)", openSellers],
    ["price >= ?", query.price_from],
    ["price >= ?", read.price_from],
    ["price <= ?", query.price_to],
    ["price <= ?", read.price_to],
    ["metres <= ?", place ? query.within_metres : null],
  ];
  const plain = [
    ...query.ways.map((way) => WAYS[way]),
    ...query.badges.map((badge) => BADGES[badge]),
    ...(query.in_stock ? ["stock > 0"] : []),
  ];
  return [
    ...given
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([sql, value]) => ({ sql, values: [value] })),
    ...plain.map((sql) => ({ sql: `(${sql})`, values: [] })),
    ...wordsOf(read.words),
  ];
}

/** Each word, or another word for it, begins some word of the names; a word behind a minus begins none. */
function wordsOf(words: string): Condition[] {
  return words
    .split(/[\s"]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => {
      const isUnwanted = word.startsWith("-");
      const asked = isUnwanted ? word.slice(1) : word;
      const patterns = [asked, ...(synonyms[asked] ?? [])].map((text) => `% ${text.replace(/[\\%_]/g, "\\$&")}%`);
      return { sql: isUnwanted ? "not words like any(?)" : "words like any(?)", values: [patterns] };
    });
}
