import type { ParcelState } from "@pasar/contracts/order";
import { isCalledOff, nextParcel } from "../modules/shipment/parcels-state";
import { type AuditActor, recordAudit } from "./audit";
import { type Database, rowsOf } from "./connection";
import { lockOrder } from "./lock-order";
import { addParcel, type NewParcel } from "./shipments";

/** A further parcel of an order that was sent. `number` is the one the seller was shown. */
export interface FurtherParcel {
  orderId: string;
  sellerId: string;
  number: number;
  parcel: NewParcel;
  actor: AuditActor;
}

/**
 * Adds a parcel to an order that was sent, under its lock; a number that is there already changes nothing. The order's
 * own tracking number follows when no parcel before is on its way any more.
 */
export function addFurtherParcel(
  database: Database,
  { orderId, sellerId, number, parcel, actor }: FurtherParcel,
): Promise<"done" | "order_not_found" | "order_moved_on"> {
  return database.transaction(async (transaction) => {
    const order = await lockOrder(transaction, orderId, { sellerId });
    if (!order) return "order_not_found";
    const parcels = await rowsOf<{ number: number; state: ParcelState }>(
      transaction,
      "select number, state from shipment where order_id = ? and deleted_at is null",
      [orderId],
    );
    if (parcels.some((known) => known.number === number)) return "done";
    if (nextParcel({ ...order, parcels }) !== number) return "order_moved_on";
    await addParcel(transaction, orderId, parcel, number);
    const isAlone = parcels.every(({ state }) => isCalledOff(state));
    await transaction.raw(
      `update seller_order set tracking_number = case when ? then ? else coalesce(tracking_number, ?) end, updated_at = now()
       where id = ?`,
      [isAlone, parcel.awb, parcel.awb, orderId] as never,
    );
    await recordAudit(transaction, {
      actor,
      action: "parcel.added",
      sellerId,
      record: { type: "order", id: orderId },
      after: { number: order.number, parcel: number },
    });
    return "done";
  });
}
