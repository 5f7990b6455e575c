import type { SellerOrder } from "@pasar/contracts/seller";

/** The address of the list an order is found in. */
export function listOf(order: SellerOrder | undefined): string {
  if (!order || order.stage === "awaiting_acceptance") return "/pesanan";
  const isOver = order.stage === "completed" || order.stage === "cancelled";
  return `/pesanan?tab=${isOver ? "done" : "active"}`;
}
