import type { SellerSummary } from "@pasar/contracts/seller";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

const POLL_MILLISECONDS = 30_000;

/** `GET /seller/summary`: today's sales, the balances and the newest postings. */
export function useSummary() {
  return useQuery({
    queryKey: ["summary"],
    queryFn: ({ signal }) => api<SellerSummary>("/seller/summary", { signal }),
    refetchInterval: POLL_MILLISECONDS,
  });
}
