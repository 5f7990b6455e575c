import type { MedusaResponse } from "@medusajs/framework/http";
import type { EntrustedOrderList } from "@pasar/contracts/pickup";
import { databaseOf } from "../database/connection";
import { listEntrustedOrders } from "../database/entrusted-orders";
import { presentEntrustedOrder } from "../workflows/pickup/present-entrusted-order";
import type { MemberRequest } from "./acting";

/** Answers with what waits at the counter of the member's outlet. */
export async function answerEntrustedOrders(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const rows = await listEntrustedOrders(databaseOf(req.scope), req.acting.seller.id);
  const list: EntrustedOrderList = { orders: rows.map(presentEntrustedOrder) };
  res.json(list);
}
