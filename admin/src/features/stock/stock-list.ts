import type { StockHistory, StockList } from "@pasar/contracts/stock";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "../../lib/api";

export const STOCK_FILTERS = ["all", "low"] as const;
export type StockFilter = (typeof STOCK_FILTERS)[number];

/** `GET /seller/stock?q=&filter=&after=`, page by page. */
export function stockListQuery(filter: StockFilter, search: string) {
  return infiniteQueryOptions({
    queryKey: ["stock", "list", filter, search],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ filter, q: search, after: pageParam });
      return api<StockList>(`/seller/stock?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: ({ next }: StockList) => next,
  });
}

/** `GET /seller/stock/:variant_id/moves`: one shelf and the newest of what happened to it. */
export function shelfQuery(variantId: string) {
  return queryOptions({
    queryKey: ["stock", "shelf", variantId],
    queryFn: ({ signal }) => api<StockHistory>(`/seller/stock/${encodeURIComponent(variantId)}/moves`, { signal }),
  });
}
