import type { EntrustedOrderList } from "@pasar/contracts/pickup";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../lib/api";
import { useSend } from "../group/use-send";

const ENTRUSTED_KEY = ["entrusted-orders"];
const POLL_MILLISECONDS = 15_000;

/** `GET /seller/entrusted-orders`, read again now and then while somebody looks. */
export function useEntrustedOrders() {
  return useQuery({
    queryKey: ENTRUSTED_KEY,
    queryFn: ({ signal }) => api<EntrustedOrderList>("/seller/entrusted-orders", { signal }),
    refetchInterval: POLL_MILLISECONDS,
  });
}

/** Hands an order over by the buyer's code; `isDone` once the backend has said so. */
export function useHandOver(id: string) {
  const client = useQueryClient();
  const [isDone, setIsDone] = useState(false);
  const { send, ...state } = useSend<EntrustedOrderList>();
  const handOver = async (pickupCode: string): Promise<void> => {
    const path = `/seller/entrusted-orders/${encodeURIComponent(id)}/hand-over`;
    const list = await send(path, { pickup_code: pickupCode });
    if (!list) return void client.invalidateQueries({ queryKey: ENTRUSTED_KEY });
    setIsDone(true);
    client.setQueryData(ENTRUSTED_KEY, list);
  };
  return { handOver, isDone, ...state };
}
