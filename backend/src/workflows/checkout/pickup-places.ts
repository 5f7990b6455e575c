import type { DayHours } from "@pasar/contracts/catalogue";
import type { PickupPlace, QuoteWay } from "@pasar/contracts/checkout";
import type { Sellable, SellableSeller } from "../../database/sellable";
import { pickupSlots } from "../../modules/pickup/pickup-slots";
import { isOnHoliday, isOpen, type Opening } from "../../modules/seller/opening-hours";

const DAY_HOURS = 24;

type Place = Omit<Opening, "hours"> & { hours: DayHours[]; address: string; village_name: string };

/** Where and when one seller's goods can be fetched: at its own place, and at the outlets that keep them for it. */
export function pickupPlaces(pieces: readonly { sellable: Sellable }[], now: Date): NonNullable<QuoteWay["pickup"]> {
  const [first] = pieces;
  if (!first) throw new Error("a parcel holds at least one piece");
  const { seller } = first.sellable;
  const makingDays = Math.max(...pieces.map(({ sellable }) => sellable.preorder_days ?? 0));
  const preparationHours = makingDays * DAY_HOURS + seller.preparation_hours;
  const at = (place: Place) => placeOf(place, { seller, preparationHours, now });
  const outlets = seller.pickup_outlets?.filter((outlet) => !isOnHoliday(outlet, now)) ?? [];
  return {
    ...at(seller),
    outlets: outlets.map((outlet) => ({ outlet_id: outlet.id, name: outlet.name, ...at(outlet) })),
  };
}

function placeOf(
  place: Place,
  { seller, preparationHours, now }: { seller: SellableSeller; preparationHours: number; now: Date },
): PickupPlace {
  const taken = new Map(seller.slots_taken?.map(({ start, orders }) => [Date.parse(start), orders]));
  return {
    address: `${place.address}, ${place.village_name}`,
    hours: place.hours,
    open_now: isOpen(place, now),
    time_zone: place.time_zone,
    slots: pickupSlots({ place, preparationHours, limit: seller.slot_limit, taken, now }),
  };
}
