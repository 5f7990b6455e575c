import { z } from "zod";
import type { SellerKind } from "./catalogue";
import type { ReceiveWay } from "./order";

/** What the shop's lists can be sorted by; `relevant` is the best match, and what sells best without words. */
export const CATALOGUE_SORTS = ["relevant", "best_selling", "cheapest", "dearest", "nearest", "newest"] as const;
export type CatalogueSort = (typeof CATALOGUE_SORTS)[number];

/** What is counted beside the hits. Each count ignores the filter on its own field, so that siblings stay honest. */
export const CATALOGUE_FACETS = ["category", "seller_kind", "regency_code", "ways", "badges"] as const;
export type CatalogueFacet = (typeof CATALOGUE_FACETS)[number];

/** Where a shopper is: what the phone says, or the village they chose (Kemendagri code). */
export const placeSchema = z.union([
  z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  z.object({ village_code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/) }),
]);
export type Place = z.infer<typeof placeSchema>;

/** Most hits of one answer. */
export const MOST_HITS = 60;
/** Hits further on than this are not given: a shopper narrows the search long before. */
export const LAST_HIT = 10_000;

const slug = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** `POST /store/catalogue`: a question to the catalogue. Prices are rupiah, distances metres. */
export const catalogueQuerySchema = z.object({
  /** As typed; a trailing space closes the last word. Longer ones are cut, not refused. */
  q: z.string().default(""),
  category: slug.nullish(),
  /** Only this staple, at every seller that has it. */
  commodity_id: z
    .string()
    .regex(/^\w{1,64}$/)
    .nullish(),
  seller_handle: slug.nullish(),
  seller_kind: z.enum(["kube", "ewarong"]).nullish(),
  regency_code: z
    .string()
    .regex(/^\d{2}\.\d{2}$/)
    .nullish(),
  /** Each of these ways must be open. */
  ways: z
    .array(z.enum(["pickup", "delivery", "courier"]))
    .max(3)
    .default([]),
  /** Each of these must be there. */
  badges: z
    .array(z.enum(["halal", "pirt", "sembako"]))
    .max(3)
    .default([]),
  in_stock: z.boolean().default(false),
  open_now: z.boolean().default(false),
  price_from: z.int().min(0).max(1_000_000_000).nullish(),
  price_to: z.int().min(0).max(1_000_000_000).nullish(),
  near: placeSchema.nullish(),
  within_metres: z.int().min(100).max(1_000_000).nullish(),
  sort: z.enum(CATALOGUE_SORTS).default("relevant"),
  skip: z.int().min(0).max(LAST_HIT).default(0),
  take: z.int().min(1).max(MOST_HITS).default(20),
  facets: z.boolean().default(false),
  /** One hit a staple that many outlets sell, with the number of sellers and the lowest price. */
  grouped: z.boolean().default(false),
  /** Whether a person asks for a page of results, which is counted without them; not each key they press. */
  counted: z.boolean().default(false),
});
export type CatalogueQuery = z.infer<typeof catalogueQuerySchema>;
/** A question before its defaults are filled in. */
export type CatalogueQuestion = z.input<typeof catalogueQuerySchema>;

/** A product of the shop's lists. Prices are integer rupiah. */
export interface CatalogueHit {
  id: string;
  handle: string;
  title: string;
  picture: string | null;
  /** Dominant colour of the picture, "#rrggbb", painted until the picture is there. */
  color: string | null;
  price: number;
  unit: string;
  stock: number;
  sold: number;
  category: string;
  seller_name: string;
  seller_handle: string;
  seller_kind: SellerKind;
  regency: string;
  village: string;
  ways: ReceiveWay[];
  badges: string[];
  /** The title with `<mark>` around what matched, everything else escaped; null where nothing matched in it. */
  marked_title: string | null;
  /** Metres from the shopper's place; null when no place was given or the seller has none. */
  distance_metres: number | null;
  /** Price of a kilogram or litre, rupiah; null where it says nothing new. */
  unit_price: { rupiah: number; unit: "kg" | "l" } | null;
  /** Set on grouped staples: how many sellers among the hits, and the lowest price in rupiah. */
  offers: { commodity_id: string; sellers: number; from_price: number } | null;
}

/** How the words were read: what was searched, and a price that was written among them, in rupiah. */
export interface ReadQuery {
  words: string;
  price_from: number | null;
  price_to: number | null;
}

/** Answer of `POST /store/catalogue`. */
export interface CatalogueAnswer {
  hits: CatalogueHit[];
  /** Hits on all pages. */
  total: number;
  /** Empty unless asked for. */
  facets: Partial<Record<CatalogueFacet, { value: string; count: number }[]>>;
  read: ReadQuery;
  /** True when the search engine did not answer and a plainer search did. */
  reduced: boolean;
}

/** `GET /store/suggestions?q=&lang=`: the words so far, and the language of the answer. */
export const suggestionsQuerySchema = z.object({ q: z.string().default(""), lang: z.enum(["id", "en"]).default("id") });

/** `GET /store/suggestions?q=`: what a half-typed word may become. */
export interface SuggestionsAnswer {
  /** Whole queries, best first. */
  words: string[];
  categories: { slug: string; name: string }[];
  sellers: { handle: string; name: string; kind: "kube" | "ewarong"; place: string }[];
  products: Pick<CatalogueHit, "id" | "handle" | "title" | "marked_title" | "picture" | "color" | "price" | "unit">[];
}

/** `POST /store/search-clicks`: a result of these words was opened. Nothing about the person is sent or kept. */
export const searchClickSchema = z.object({ q: z.string().min(1).max(200) });
