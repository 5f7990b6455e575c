import type { SellerOrderList } from "@pasar/contracts/seller";
import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";
import { type OrderFilter, writeFilter } from "./order-filter";

/** For each page that is shown: a longer list is read again less often. */
const POLL_MILLISECONDS = 10_000;

/** `GET /seller/orders`, page by page. */
export function orderListQuery(filter: OrderFilter) {
  const query = writeFilter(filter);
  return infiniteQueryOptions({
    queryKey: ["orders", query],
    queryFn: ({ signal, pageParam }) => {
      const after = pageParam ? `&after=${encodeURIComponent(pageParam)}` : "";
      return api<SellerOrderList>(`/seller/orders?${query}${after}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: ({ next }: SellerOrderList) => next,
  });
}

/** The orders a filter lets through, read again now and then while somebody looks. */
export function useOrderList(filter: OrderFilter) {
  return useInfiniteQuery({
    ...orderListQuery(filter),
    refetchInterval: ({ state }) => POLL_MILLISECONDS * (state.data?.pages.length ?? 1),
  });
}
