import type { DayHours, SellerKind } from "@pasar/contracts/catalogue";
import type {
  DeliverySettings,
  DistanceDelivery,
  ShopSettings,
  ShopSettingsChange,
} from "@pasar/contracts/shop-settings";
import { type AuditActor, recordAudit } from "./audit";
import { type Database, type Executor, rowsOf } from "./connection";

/** What a change of the seller's own delivery needs to know. */
export interface DeliveryPlace {
  /** The option in use, or the one an earlier change has put aside. */
  optionId: string | null;
  shippingProfileId: string;
  serviceZoneId: string;
  regionId: string;
}

interface SettingsRow {
  version: number;
  name: string;
  kind: SellerKind;
  story: string;
  phone: string;
  address: string;
  hours: DayHours[];
  takes_cash: boolean;
  preparation_hours: number;
  slot_limit: number | null;
  delivery_fee: number | null;
  delivery_districts: string[];
  delivery_own_fees: Record<string, number>;
  delivery_free_from: number | null;
  delivery_distance: DistanceDelivery | null;
  closed_until: string | null;
  delivery_option_id: string | null;
  districts: ShopSettings["districts"];
}

const COLUMNS = `
  s.settings_version as version, s.name, s.kind, s.story, s.phone, s.address, s.hours, s.takes_cash, s.preparation_hours,
  s.slot_limit, s.delivery_fee,
  s.delivery_districts, s.delivery_own_fees, s.delivery_free_from, s.delivery_distance, s.closed_until, s.delivery_option_id`;

/** Reads a seller's settings, with the districts of its regency. */
export async function readShopSettings(executor: Executor, sellerId: string): Promise<ShopSettings | undefined> {
  const [row] = await rowsOf<SettingsRow>(
    executor,
    `select ${COLUMNS}, coalesce((
       select jsonb_agg(jsonb_build_object('code', a.code, 'name', a.name) order by a.name, a.code)
       from area a where a.parent_code = s.regency_code and a.deleted_at is null), '[]') as districts
     from seller s where s.id = ? and s.deleted_at is null`,
    [sellerId],
  );
  return row && present(row);
}

function present(row: SettingsRow): ShopSettings {
  const { version, name, kind, story, phone, address, takes_cash, closed_until, districts } = row;
  // PostgreSQL keeps the keys of JSON in an order of its own, and a change is found by comparing texts.
  const hours = row.hours.map(({ weekday, open, close }) => ({ weekday, open, close }));
  const delivery = deliveryOf(row);
  const pickup = { preparation_hours: row.preparation_hours, slot_limit: row.slot_limit };
  return {
    version,
    name,
    kind,
    story,
    phone,
    address,
    hours,
    takes_cash,
    delivery,
    distance_delivery: distanceOf(row),
    pickup,
    closed_until,
    districts,
  };
}

/** In the order of the contract, for the same reason. */
function deliveryOf(row: SettingsRow): DeliverySettings | null {
  if (row.delivery_option_id === null || row.delivery_fee === null) return null;
  const { delivery_fee: fee, delivery_districts: districts, delivery_own_fees: own_fees } = row;
  return { fee, districts, own_fees, free_from: row.delivery_free_from };
}

function distanceOf({ delivery_option_id, delivery_distance }: SettingsRow): DistanceDelivery | null {
  if (delivery_option_id === null || delivery_distance === null) return null;
  const { base_fee, per_kilometre, radius_kilometres, free_from } = delivery_distance;
  return { base_fee, per_kilometre, radius_kilometres, free_from };
}

/** A change of the settings with what it means for Medusa. `phone` is E.164. */
export interface ShopChange extends ShopSettingsChange {
  sellerId: string;
  /** The shipping option of the seller's own delivery; null when it does not deliver. */
  deliveryOptionId: string | null;
  actor: AuditActor;
}

/** Where Medusa keeps a seller's delivery. */
export async function readDeliveryPlace(executor: Executor, sellerId: string): Promise<DeliveryPlace | undefined> {
  const [row] = await rowsOf<DeliveryPlace>(
    executor,
    `select s.shipping_profile_id as "shippingProfileId", pickup.service_zone_id as "serviceZoneId",
            (select id from region where currency_code = 'idr' and deleted_at is null limit 1) as "regionId",
            coalesce(s.delivery_option_id, (
              select o.id from shipping_option o
              where o.shipping_profile_id = s.shipping_profile_id and o.data ->> 'id' = 'delivery'
                and o.deleted_at is null order by o.created_at limit 1)) as "optionId"
     from seller s join shipping_option pickup on pickup.id = s.pickup_option_id
     where s.id = ? and s.deleted_at is null`,
    [sellerId],
  );
  return row;
}

/** Tells whether all the districts lie in the seller's regency. */
export async function areOwnDistricts(
  executor: Executor,
  sellerId: string,
  codes: readonly string[],
): Promise<boolean> {
  const rows = await rowsOf(
    executor,
    `select a.code from area a join seller s on s.id = ? and a.parent_code = s.regency_code
     where a.code = any(?) and a.level = 3 and a.deleted_at is null`,
    [sellerId, codes],
  );
  return rows.length === new Set(codes).size;
}

/** Writes the settings if nobody changed them since `version`. Gives whether it did. */
export function writeShopSettings(database: Database, change: ShopChange): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const [before] = await rowsOf<SettingsRow>(
      transaction,
      `select ${COLUMNS}, '[]'::jsonb as districts from seller s where s.id = ? and s.deleted_at is null for update`,
      [change.sellerId],
    );
    if (before?.version !== change.version) return false;
    const pickup = change.pickup ?? { preparation_hours: before.preparation_hours, slot_limit: before.slot_limit };
    const distance = change.distance_delivery ?? null;
    await transaction.raw(
      `update seller set story = ?, phone = ?, address = ?, hours = ?::jsonb, takes_cash = ?, delivery_fee = ?,
              delivery_districts = ?, delivery_own_fees = ?::jsonb, delivery_free_from = ?, delivery_option_id = ?, closed_until = ?,
              delivery_distance = ?::jsonb, preparation_hours = ?, slot_limit = ?,
              settings_version = settings_version + 1, updated_at = now()
       where id = ?`,
      [
        change.story,
        change.phone,
        change.address,
        JSON.stringify(change.hours),
        change.takes_cash,
        change.delivery?.fee ?? null,
        change.delivery?.districts ?? [],
        JSON.stringify(change.delivery?.own_fees ?? {}),
        change.delivery?.free_from ?? null,
        change.deliveryOptionId,
        change.closed_until,
        distance && JSON.stringify(distance),
        pickup.preparation_hours,
        pickup.slot_limit,
        change.sellerId,
      ] as never,
    );
    await recordAudit(transaction, {
      ...differences(present(before), { ...change, distance_delivery: distance, pickup }),
      ...entryOf(change),
    });
    return true;
  });
}

function entryOf({ sellerId, actor }: ShopChange) {
  return { actor, action: "shop.changed", sellerId, record: { type: "seller", id: sellerId } };
}

const SETTINGS = [
  "story",
  "phone",
  "address",
  "hours",
  "takes_cash",
  "delivery",
  "distance_delivery",
  "pickup",
  "closed_until",
] as const;

/** Only what changed, so that the log can be read. */
function differences(before: ShopSettings, after: Pick<ShopSettings, (typeof SETTINGS)[number]>) {
  const changed = SETTINGS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const pick = (settings: Pick<ShopSettings, (typeof SETTINGS)[number]>) =>
    Object.fromEntries(changed.map((key) => [key, settings[key]]));
  return { before: pick(before), after: pick(after) };
}
