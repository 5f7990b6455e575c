import type { SellerOrder, SellerOrderRow } from "@pasar/contracts/seller";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../lib/api";

const POLL_MILLISECONDS = 15_000;
const KEPT_AHEAD = 20;

/** `GET /seller/orders/:id`. */
export function orderQuery(id: string) {
  return queryOptions({
    queryKey: ["order", id],
    queryFn: ({ signal }) => api<SellerOrder>(`/seller/orders/${encodeURIComponent(id)}`, { signal }),
  });
}

/** One order; another member may move it, so it is read again now and then. */
export function useOrder(id: string) {
  return useQuery({ ...orderQuery(id), refetchInterval: POLL_MILLISECONDS });
}

/** Reads the listed orders ahead, so that their addresses are on the phone when the signal is gone. */
export function useKeepOrders(rows: SellerOrderRow[] | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    const changed = rows?.filter(({ id, stage }) => client.getQueryData(orderQuery(id).queryKey)?.stage !== stage);
    for (const { id } of changed?.slice(0, KEPT_AHEAD) ?? []) void client.prefetchQuery(orderQuery(id));
  }, [client, rows]);
}
