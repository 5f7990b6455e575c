import type { SellerOrderList } from "@pasar/contracts/seller";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

export const ORDER_TABS = ["new", "active", "done"] as const;
export type OrderTab = (typeof ORDER_TABS)[number];

const POLL_MILLISECONDS = 5_000;

/** `GET /seller/orders?tab=`. */
export function orderListQuery(tab: OrderTab) {
  return queryOptions({
    queryKey: ["orders", tab],
    queryFn: ({ signal }) => api<SellerOrderList>(`/seller/orders?tab=${tab}`, { signal }),
  });
}

/** One tab of orders, read again every five seconds while somebody looks. */
export function useOrderList(tab: OrderTab) {
  return useQuery({ ...orderListQuery(tab), refetchInterval: POLL_MILLISECONDS });
}
