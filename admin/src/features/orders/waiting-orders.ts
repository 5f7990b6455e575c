import type { WaitingOrderList } from "@pasar/contracts/seller";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

const POLL_MILLISECONDS = 5_000;

/** `GET /seller/orders/waiting`: the orders nobody has accepted yet, read every five seconds on every page. */
export function useWaitingOrders() {
  return useQuery({
    queryKey: ["waiting-orders"],
    queryFn: ({ signal }) => api<WaitingOrderList>("/seller/orders/waiting", { signal }),
    refetchInterval: POLL_MILLISECONDS,
  });
}
