import { orderListQuerySchema, type SellerOrderList } from "@pasar/contracts/seller";
import { databaseOf } from "../../../database/connection";
import { countSellerOrders, listSellerOrders } from "../../../database/seller-orders";
import { memberRoute } from "../../../http/acting";
import { readQuery } from "../../../http/validate";
import { type CardSource, presentCard } from "../../../workflows/order/present-seller-order";

const PAGE = 50;

/** `GET /seller/orders`: a page of the seller's own orders; the query is `OrderListQuery`. Gives a `SellerOrderList`. */
export const GET = memberRoute("orders.read", async (req, res) => {
  const { tab, after, ...wanted } = readQuery(req, orderListQuerySchema);
  const database = databaseOf(req.scope);
  const { id, time_zone: timeZone } = req.acting.seller;
  const filter = { ...wanted, timeZone };
  const [rows, counts] = await Promise.all([
    listSellerOrders<CardSource>(database, id, { tab, filter, after, limit: PAGE }),
    countSellerOrders(database, id, filter),
  ]);
  const next = rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null;
  const list: SellerOrderList = { orders: rows.map(presentCard), counts, next };
  res.json(list);
});
