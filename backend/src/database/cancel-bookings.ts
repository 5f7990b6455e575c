import type { BookingCancelState } from "@pasar/contracts/seller";
import { type Executor, rowsOf } from "./connection";

/** A booking the rail has to be told to let be. */
export interface UnwantedBooking {
  id: string;
  booking_id: string;
}

/** What a courier says is short; nothing longer is kept. */
const LONGEST_NOTE = 300;

/** Wants an order's bookings called off that are still under way; call it in the transaction that cancels the order. */
export async function callOffBookings(transaction: Executor, orderId: string): Promise<void> {
  await transaction.raw(
    `update shipment set cancel_state = 'wanted', cancel_at = now(), updated_at = now()
     where order_id = ? and booking_id is not null and cancel_state is null and deleted_at is null
       and state not in ('delivered', 'returned', 'cancelled', 'lost_or_disposed')`,
    [orderId],
  );
}

/** Takes bookings to call off; each is some process's alone until `leaseSeconds` are over. */
export function takeUnwantedBookings(
  executor: Executor,
  limit: number,
  leaseSeconds: number,
): Promise<UnwantedBooking[]> {
  return rowsOf<UnwantedBooking>(
    executor,
    `with due as (
       select id from shipment where cancel_at <= now() and deleted_at is null
       order by cancel_at for update skip locked limit ?)
     update shipment p set cancel_at = now() + make_interval(secs => ?) from due where p.id = due.id
     returning p.id, p.booking_id`,
    [limit, leaseSeconds],
  );
}

/** Writes down what the rail said. */
export async function recordBookingCancel(
  executor: Executor,
  id: string,
  { state, note }: { state: Exclude<BookingCancelState, "wanted">; note: string | null },
): Promise<void> {
  await executor.raw(
    "update shipment set cancel_state = ?, cancel_note = ?, cancel_at = null, updated_at = now() where id = ?",
    [state, note?.slice(0, LONGEST_NOTE) ?? null, id] as never,
  );
}
