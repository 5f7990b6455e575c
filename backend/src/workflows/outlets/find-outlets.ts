import type { MedusaContainer } from "@medusajs/framework/types";
import type { FoundOutlet, OutletAnswer, OutletQuestion } from "@pasar/contracts/outlets";
import type { Place } from "@pasar/contracts/search";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import { findVillage } from "../../database/areas";
import { databaseOf, type Executor } from "../../database/connection";
import { type OutletRow, readOutlets } from "../../database/outlet-finder";
import { readWantedGoods, type WantedGoods } from "../../database/wanted-goods";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { isOnHoliday, nextChange } from "../../modules/seller/opening-hours";
import { methodsOfReceiving } from "../../search/ways";

/** Finds the e-Warong that have the goods of a basket, reading only. Throws `area_mismatch` when the village is unknown. */
export async function findOutlets(
  container: MedusaContainer,
  { items, near, area_code, open_now, take }: OutletQuestion,
  language: Language,
): Promise<OutletAnswer> {
  const database = databaseOf(container);
  const english = language === "en";
  const now = new Date();
  const [from, wanted] = await Promise.all([
    near ? pointOf(database, near) : null,
    items.length > 0 ? readWantedGoods(database, items, english) : [],
  ]);
  const rows = await readOutlets(database, {
    wanted,
    near: from,
    areaCode: area_code ?? null,
    openOnly: open_now,
    take,
    english,
    now,
  });
  return { outlets: rows.map((row) => foundOutlet(row, wanted, now)), items: wanted.length, from };
}

async function pointOf(executor: Executor, place: Place): Promise<Coordinates | null> {
  if (!("village_code" in place)) return place;
  const village = await findVillage(executor, place);
  if (!village) throw new Refusal("area_mismatch");
  return village.point;
}

/** Only what is named here leaves the house: a seller's row has a phone and people behind it. */
function foundOutlet(row: OutletRow, wanted: readonly WantedGoods[], now: Date): FoundOutlet {
  const { id, handle, kind, name, village, regency, latitude, longitude, distance_metres, is_open, queue, price } = row;
  const held = new Map(row.goods.map((goods) => [goods.wanted, goods]));
  return {
    id,
    handle,
    kind,
    name,
    village,
    regency,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    distance_metres,
    open_now: is_open,
    next_change: nextChange(row, now),
    closed_until: isOnHoliday(row, now) ? row.closed_until : null,
    queue,
    has: held.size,
    lacks: wanted.filter(({ variant_id }) => !held.has(variant_id)).map((goods) => goods.name),
    matches: wanted.flatMap(({ variant_id }) => {
      const goods = held.get(variant_id);
      if (!goods) return [];
      const { wanted: _wanted, ship_scope, ...found } = goods;
      return [{ variant_id, found: { ...found, ways: methodsOfReceiving(row, ship_scope) } }];
    }),
    price,
  };
}
