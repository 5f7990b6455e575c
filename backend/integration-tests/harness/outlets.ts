import type { FoundOutlet } from "@pasar/contracts/outlets";
import { isOpen, type Opening } from "../../src/modules/seller/opening-hours";
import type { TestDatabase } from "./database";

/** One variant on an outlet's shelf, read as plainly as possible. */
interface ShelfVariant {
  seller_id: string;
  variant_id: string;
  commodity_id: string | null;
  title: string;
  unit: string;
  grams: number;
  price: number;
  available: number;
  minimum_order: number;
  is_published: boolean;
}

/** An outlet with its shelf. */
export interface ShelvedOutlet extends Opening {
  id: string;
  latitude: number;
  longitude: number;
  shelf: ShelfVariant[];
}

/** Reads all active e-Warong with what is on their shelves. */
export async function readShelves(database: TestDatabase): Promise<ShelvedOutlet[]> {
  const outlets = await database.rows<Omit<ShelvedOutlet, "shelf">>(
    `select s.id, s.hours, s.time_zone, s.closed_until, a.latitude, a.longitude
     from seller s join area a on a.code = s.village_code where s.kind = 'ewarong' and s.status = 'active'`,
  );
  const variants = await database.rows<ShelfVariant>(
    `select l.seller_id, v.id as variant_id, l.commodity_id, p.title, l.unit, coalesce(v.weight, p.weight) as grams,
            pr.amount::int as price, (lv.stocked_quantity - lv.reserved_quantity)::int as available, l.minimum_order,
            p.status = 'published' as is_published
     from listing l
     join product p on p.id = l.product_id
     join product_variant v on v.product_id = p.id
     join product_variant_price_set vp on vp.variant_id = v.id
     join price pr on pr.price_set_id = vp.price_set_id and pr.currency_code = 'idr'
     join product_variant_inventory_item vi on vi.variant_id = v.id
     join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
     where p.deleted_at is null and v.deleted_at is null and l.deleted_at is null and pr.deleted_at is null`,
  );
  return outlets.map((outlet) => ({ ...outlet, shelf: variants.filter(({ seller_id }) => seller_id === outlet.id) }));
}

/** What a test compares of an outlet. */
export type Expected = Pick<FoundOutlet, "id" | "open_now" | "has" | "lacks" | "price" | "distance_metres">;

/** The wanted variants with their pieces. */
export type Basket = { variant_id: string; quantity: number }[];

/** Works out by hand what the finder must answer, outlet by outlet, in its order. */
export function expectedOutlets(
  outlets: readonly ShelvedOutlet[],
  basket: Basket,
  near: { latitude: number; longitude: number } | null,
  now: Date,
): Expected[] {
  const known = new Map(outlets.flatMap(({ shelf }) => shelf.map((variant) => [variant.variant_id, variant])));
  const items = basket.flatMap(({ variant_id, quantity }, place) => {
    const variant = known.get(variant_id);
    return variant ? [{ variant, quantity, place }] : [];
  });
  const found = outlets.map((outlet) => {
    const held = items.flatMap((item) => {
      const same = items.filter(({ variant }) => isSame(variant, item.variant));
      const before = same.filter((other) => precedes(other, item));
      const offers = outlet.shelf.filter(
        (offer) =>
          isSame(offer, item.variant) &&
          offer.is_published &&
          offer.available >= piecesOf(before) + item.quantity &&
          offer.minimum_order <= piecesOf(same),
      );
      const price = Math.min(...offers.map((offer) => offer.price));
      return offers.length > 0 ? [{ item, price: price * item.quantity }] : [];
    });
    return {
      id: outlet.id,
      open_now: isOpen(outlet, now),
      has: held.length,
      lacks: items.filter((item) => !held.some((one) => one.item === item)).map(({ variant }) => variant.title),
      price: held.reduce((sum, { price }) => sum + price, 0),
      distance_metres: near ? metresBetween(near, outlet) : null,
    };
  });
  return found.sort(
    (a, b) =>
      b.has - a.has ||
      Number(b.open_now) - Number(a.open_now) ||
      (a.distance_metres ?? 0) - (b.distance_metres ?? 0) ||
      a.price - b.price ||
      (a.id < b.id ? -1 : 1),
  );
}

function isSame(one: ShelfVariant, other: ShelfVariant): boolean {
  if (one.commodity_id === null || other.commodity_id === null) return one.variant_id === other.variant_id;
  return one.commodity_id === other.commodity_id && one.unit === other.unit && one.grams === other.grams;
}

interface Item {
  quantity: number;
  place: number;
}

function precedes(one: Item, other: Item): boolean {
  return one.quantity < other.quantity || (one.quantity === other.quantity && one.place < other.place);
}

function piecesOf(items: Item[]): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The great circle by the law of cosines, which the finder does not use. */
function metresBetween(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(a.latitude)) * Math.sin(radians(b.latitude)) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.cos(radians(a.longitude - b.longitude));
  return Math.round(6_371_000 * Math.acos(Math.min(1, cosine)));
}
