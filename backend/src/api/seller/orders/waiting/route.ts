import type { WaitingOrderList } from "@pasar/contracts/seller";
import { databaseOf } from "../../../../database/connection";
import { listWaitingOrders } from "../../../../database/seller-orders";
import { memberRoute } from "../../../../http/acting";

/** `GET /seller/orders/waiting`: the orders nobody has accepted yet, as little as a bell needs. Gives a `WaitingOrderList`. */
export const GET = memberRoute("orders.read", async (req, res) => {
  const { id } = req.acting.seller;
  const list: WaitingOrderList = { orders: await listWaitingOrders(databaseOf(req.scope), id) };
  res.json(list);
});
