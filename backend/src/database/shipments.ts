import { generateEntityId } from "@medusajs/framework/utils";
import type { ParcelState } from "@pasar/contracts/order";
import type { BookingCancelState } from "@pasar/contracts/seller";
import type { BookedItem, Place, RailName, TrackingEvent, TrackingReport } from "@pasar/fulfillment-kurir/rails";
import { afterReport, deliveredAt, nextPollAt } from "../modules/shipment/parcel-history";
import { type Database, type Executor, rowsOf } from "./connection";

/** A parcel as an order's page reads it. */
export interface ParcelRow {
  id: string;
  number: number;
  courier: string | null;
  awb: string | null;
  tracking_url: string | null;
  state: ParcelState;
  events: TrackingEvent[];
  delivered_at: string | null;
  cancel_state: BookingCancelState | null;
  cancel_note: string | null;
}

/** The parcels of order `o`, a column for statements that read orders. */
export const PARCELS = `coalesce(
  (select jsonb_agg(to_jsonb(p) order by p.number, p.id)
   from shipment p where p.order_id = o.id and p.deleted_at is null), '[]') as parcels`;

/** A parcel that leaves: booked at a rail, or with the number a member wrote. */
export interface NewParcel {
  courier: string | null;
  service: string | null;
  awb: string | null;
  bookingId: string | null;
  trackingId: string | null;
  trackingUrl: string | null;
  /** Whether the rail can be asked for it. */
  isFollowed: boolean;
}

/** Writes a parcel down; call it in the transaction that sends the order. */
export async function addParcel(executor: Executor, orderId: string, parcel: NewParcel, number = 1): Promise<void> {
  await executor.raw(
    `insert into shipment (id, order_id, number, courier, service, awb, booking_id, tracking_id, tracking_url, events, booked_at,
                           next_poll_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', now(), case when ? then now() end)`,
    [
      generateEntityId(undefined, "ship"),
      orderId,
      number,
      parcel.courier,
      parcel.service,
      parcel.awb,
      parcel.bookingId,
      parcel.trackingId,
      parcel.trackingUrl,
      parcel.isFollowed,
    ] as never,
  );
}

/** What a booking needs to know of a seller's order. Phones are E.164. */
export interface BookableOrder {
  stage: string;
  way: string;
  parcels: { number: number; state: ParcelState }[];
  courier: string | null;
  service: string | null;
  note: string | null;
  sender: { name: string; phone: string; address: string; place: Place };
  recipient: { name: string; phone: string; street: string | null; landmark: string | null; place: Place };
  items: BookedItem[];
}

/** Reads what a booking needs, in one statement; undefined when the order is not that seller's. */
export async function findBookableOrder(
  executor: Executor,
  sellerId: string,
  orderId: string,
): Promise<BookableOrder | undefined> {
  const [row] = await rowsOf<BookableOrder>(
    executor,
    `select so.stage, so.way, so.courier, so.service, so.note,
            coalesce((select jsonb_agg(jsonb_build_object('number', p.number, 'state', p.state)) from shipment p
                      where p.order_id = so.id and p.deleted_at is null), '[]') as parcels,
            jsonb_build_object('name', s.name, 'phone', s.phone, 'address', s.address, 'place', jsonb_build_object(
              'code', s.village_code, 'postcode', la.postal_code, 'village', s.village_name, 'regency', s.regency_name,
              'district', (select d.name from area d where d.code = s.district_code and d.deleted_at is null))) as sender,
            jsonb_build_object('name', c.shopper_name, 'phone', c.shopper_phone, 'street', nullif(a.address_1, ''),
              'landmark', nullif(a.address_2, ''), 'place', jsonb_build_object(
                'code', a.metadata ->> 'village_code', 'postcode', a.postal_code, 'village', a.metadata ->> 'village',
                'district', a.metadata ->> 'district', 'regency', a.city)) as recipient,
            (select jsonb_agg(jsonb_build_object(
               'name', line ->> 'title', 'value', (line ->> 'unit_price')::int, 'quantity', (line ->> 'quantity')::int,
               'weightGrams', coalesce(v.weight, p.weight::int, 0)::int,
               'dimensions', case when v.length > 0 and v.width > 0 and v.height > 0 then jsonb_build_object(
                 'length', v.length, 'width', v.width, 'height', v.height) end))
             from jsonb_array_elements(so.lines) line
             left join product_variant v on v.id = line ->> 'variant_id'
             left join product p on p.id = v.product_id) as items
     from seller_order so join seller s on s.id = so.seller_id join checkout c on c.id = so.checkout_id
     join "order" o on o.id = so.id left join order_address a on a.id = o.shipping_address_id
     left join stock_location sl on sl.id = s.stock_location_id
     left join stock_location_address la on la.id = sl.address_id
     where so.id = ? and so.seller_id = ? and so.deleted_at is null`,
    [orderId, sellerId],
  );
  return row;
}

/** A parcel whose rail is to be asked. `bookedAt` is what `tracking` counts from. */
export interface DueParcel {
  id: string;
  courier: string;
  awb: string | null;
  tracking_id: string | null;
  booked_at: Date;
  recipient_phone: string;
}

/**
 * Takes parcels whose rail is to be asked now; each of them is some process's alone until `leaseSeconds` are over, so a
 * process that dies loses nothing.
 */
export function takeDueParcels(executor: Executor, limit: number, leaseSeconds: number): Promise<DueParcel[]> {
  return rowsOf<DueParcel>(
    executor,
    `with due as (
       select id from shipment where next_poll_at <= now() and deleted_at is null
       order by next_poll_at for update skip locked limit ?),
     taken as (
       update shipment p set next_poll_at = now() + make_interval(secs => ?) from due where p.id = due.id returning p.*)
     select t.id, t.courier, t.awb, t.tracking_id, t.booked_at, c.shopper_phone as recipient_phone
     from taken t join seller_order o on o.id = t.order_id join checkout c on c.id = o.checkout_id`,
    [limit, leaseSeconds],
  );
}

/** Asks the rail for a parcel later, because it could not tell now. */
export async function postponeParcel(executor: Executor, id: string, seconds: number): Promise<void> {
  await executor.raw("update shipment set next_poll_at = now() + make_interval(secs => ?) where id = ?", [seconds, id]);
}

/** The parcel a rail's report is about: by the rail's booking, else by the order it was booked for. */
export async function findReportedParcel(
  executor: Executor,
  { bookingId, reference }: Pick<TrackingReport, "bookingId" | "reference">,
): Promise<string | undefined> {
  const [row] = await rowsOf<{ id: string }>(
    executor,
    `select id from shipment
     where booking_id is not null and (booking_id = ? or (?::text is null and order_id = ?)) and deleted_at is null limit 1`,
    [bookingId, bookingId, reference],
  );
  return row?.id;
}

/** Writes down what a rail says of a parcel, under its row lock; a number the courier gave late goes to the order too. */
export async function recordReport(
  database: Database,
  { id, rail, report }: { id: string; rail: RailName; report: TrackingReport },
): Promise<void> {
  await database.transaction(async (transaction) => {
    const [parcel] = await rowsOf<{
      order_id: string;
      state: ParcelState;
      events: TrackingEvent[];
      booked_at: Date;
    }>(transaction, "select order_id, state, events, booked_at from shipment where id = ? for update", [id]);
    if (!parcel) return;
    const now = new Date();
    const after = afterReport(parcel, report);
    await transaction.raw(
      `update shipment set state = ?, events = ?::jsonb, awb = coalesce(awb, ?),
              delivered_at = coalesce(delivered_at, ?::timestamptz), next_poll_at = ?, updated_at = now()
       where id = ?`,
      [
        after.state,
        JSON.stringify(after.events),
        report.awb,
        deliveredAt(after, now),
        nextPollAt(rail, { state: after.state, bookedAt: new Date(parcel.booked_at) }, now),
        id,
      ] as never,
    );
    await transaction.raw("update seller_order set tracking_number = ? where id = ? and tracking_number is null", [
      report.awb,
      parcel.order_id,
    ] as never);
  });
}
