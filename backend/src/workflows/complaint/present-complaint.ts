import type { Complaint } from "@pasar/contracts/complaint";
import type { ComplaintRow } from "../../database/complaints";

/** A complaint as everybody concerned sees it. */
export function presentComplaint(row: ComplaintRow): Complaint {
  return {
    id: row.id,
    order_id: row.order_id,
    order_number: row.order_number,
    order_total: row.order_total,
    time_zone: row.time_zone,
    seller_name: row.seller_name,
    buyer_name: row.buyer_name,
    reason: row.reason,
    wish: row.wish,
    state: row.state,
    due_at: row.due_at ? new Date(row.due_at).toISOString() : null,
    outcome: row.outcome,
    outcome_amount: row.outcome_amount,
    events: row.events.map((event) => ({ ...event, photos: event.photos ?? [] })),
    opened_at: new Date(row.created_at).toISOString(),
  };
}
