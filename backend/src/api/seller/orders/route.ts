import type { SellerOrderList } from "@pasar/contracts/seller";
import { databaseOf } from "../../../database/connection";
import { countSellerOrders, listSellerOrders, TAB_STAGES } from "../../../database/seller-orders";
import { memberRoute } from "../../../http/acting";
import { Refusal } from "../../../http/refusal";
import { type CardSource, presentCard } from "../../../workflows/order/present-seller-order";

type Tab = keyof typeof TAB_STAGES;

function isTab(value: unknown): value is Tab {
  return typeof value === "string" && Object.hasOwn(TAB_STAGES, value);
}

/** `GET /seller/orders?tab=new|active|done`: the seller's own orders. Gives a `SellerOrderList`. */
export const GET = memberRoute("orders.read", async (req, res) => {
  const { tab = "new" } = req.query;
  if (!isTab(tab)) throw new Refusal("invalid_request");
  const database = databaseOf(req.scope);
  const { id } = req.acting.seller;
  const [rows, counts] = await Promise.all([
    listSellerOrders<CardSource>(database, id, tab),
    countSellerOrders(database, id),
  ]);
  const list: SellerOrderList = { orders: rows.map(presentCard), counts };
  res.json(list);
});
