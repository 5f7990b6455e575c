import { generateEntityId } from "@medusajs/framework/utils";
import { type Executor, rowsOf } from "./connection";

/** What a listing keeps of its product; see the model. */
export interface ListingColumns {
  unit: string;
  category: string;
  title_en: string;
  description_en: string;
  picture: string | null;
  color: string | null;
  lqip: string | null;
  more_pictures: string[];
  food_form: string | null;
  licence_kind: string | null;
  licence_number: string | null;
  licence_valid_until: string | null;
  halal_status: string | null;
  halal_number: string | null;
  halal_valid_until: string | null;
  shelf_life_days: number | null;
  ship_scope: string;
  preorder_days: number | null;
  minimum_order: number;
  variant_kind: string | null;
  price_reason: string | null;
  search_words: string[];
  commodity_id: string | null;
}

/** A listing to write for a product that was just made. */
export interface NewListing extends ListingColumns {
  product_id: string;
  seller_id: string;
  client_id: string;
}

/** What may change in a listing by itself. */
export type ListingChange = Partial<ListingColumns> & { archived_at?: Date | null; withdrawn_at?: Date | null };

/** One of a seller's products as a member saw it. */
export interface SeenProduct {
  sellerId: string;
  productId: string;
  /** Null takes any. */
  version: number | null;
}

const idOf = () => generateEntityId(undefined, "lst");

/**
 * Writes listings. Gives the products whose listing was written: one is left out when its client's id made a product
 * before, or when the outlet sells the staple already.
 */
export async function insertListings(executor: Executor, listings: readonly NewListing[]): Promise<string[]> {
  const rows = await rowsOf<{ product_id: string }>(
    executor,
    `insert into listing (id, product_id, seller_id, client_id, unit, category, title_en, description_en, picture, color,
                          lqip, more_pictures, food_form, licence_kind, licence_number, licence_valid_until, halal_status,
                          halal_number, halal_valid_until, shelf_life_days, ship_scope, preorder_days, minimum_order,
                          variant_kind, price_reason, search_words, commodity_id)
     select id, product_id, seller_id, client_id, unit, category, title_en, description_en, picture, color,
            lqip, more_pictures, food_form, licence_kind, licence_number, licence_valid_until, halal_status,
            halal_number, halal_valid_until, shelf_life_days, ship_scope, preorder_days, minimum_order,
            variant_kind, price_reason, search_words, commodity_id
     from jsonb_populate_recordset(null::listing, ?::jsonb)
     on conflict do nothing
     returning product_id`,
    [JSON.stringify(listings.map((listing) => ({ id: idOf(), ...listing })))],
  );
  return rows.map(({ product_id }) => product_id);
}

/** Keeps the uploaded pictures that a seller's listings show; one nothing shows is removed after a day. */
export async function keepShownPictures(executor: Executor, sellerId: string, keys: readonly string[]): Promise<void> {
  await executor.raw(
    `update picture set used_at = now(), updated_at = now()
     where owner_id = ? and key = any(?) and visibility = 'public' and used_at is null and deleted_at is null`,
    [sellerId, keys] as never,
  );
}

/** The pictures a listing shows, the main one first. */
export function shownPictures({ picture, more_pictures = [] }: ListingChange): string[] {
  return picture ? [picture, ...more_pictures] : [...more_pictures];
}

/** Takes back listings of products whose making failed. */
export async function deleteListings(executor: Executor, productIds: readonly string[]): Promise<void> {
  await executor.raw("delete from listing where product_id = any(?)", [productIds] as never);
}

/** A listing's former values, to put back when a later step fails. */
export type FormerListing = Required<ListingChange> & { version: number };

/**
 * Changes a listing and raises its version, if it still is what the member saw. Gives the former values, or undefined
 * when it changed meanwhile or is not the seller's.
 */
export async function changeListing(
  executor: Executor,
  { sellerId, productId, version }: SeenProduct,
  change: ListingChange,
): Promise<FormerListing | undefined> {
  const columns = Object.keys(change);
  const assignments = columns.map((column) => `${column} = new.${column}`);
  const [row] = await rowsOf<{ former: FormerListing }>(
    executor,
    `update listing l set ${[...assignments, "version = l.version + 1", "updated_at = now()"].join(", ")}
     from (select * from listing where product_id = ? and seller_id = ? and deleted_at is null for update) former,
          jsonb_populate_record(null::listing, ?::jsonb) new
     where l.id = former.id and (?::int is null or former.version = ?::int)
     returning to_jsonb(former) as former`,
    [productId, sellerId, JSON.stringify(change), version, version],
  );
  return row?.former;
}

/** Puts a listing's former values back, after a step behind the change failed. */
export async function restoreListing(
  executor: Executor,
  seen: Omit<SeenProduct, "version">,
  change: ListingChange,
  former: FormerListing,
): Promise<void> {
  const columns = Object.keys(change) as (keyof ListingChange)[];
  const values = Object.fromEntries(columns.map((column) => [column, former[column]]));
  await changeListing(executor, { ...seen, version: null }, values);
}
