import type { EntrustedOrder } from "@pasar/contracts/pickup";
import { slotOfOrder } from "../../database/checkouts";
import type { EntrustedRow } from "../../database/entrusted-orders";
import { pickupUntil } from "../../modules/checkout/order-deadlines";

/** An order as the outlet sees it that only hands it over: no phone, no address, no price. */
export function presentEntrustedOrder(row: EntrustedRow): EntrustedOrder {
  const { id, number, seller_name, buyer_name, lines } = row;
  return {
    id,
    number,
    seller_name,
    buyer_name,
    lines: lines.map(({ title, unit, quantity }) => ({ title, unit, quantity })),
    slot: slotOfOrder(row),
    kept_until: pickupUntil({ ...row, stage: "ready_for_pickup" }),
  };
}
