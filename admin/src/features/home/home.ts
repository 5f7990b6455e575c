import type { SellerHome } from "@pasar/contracts/home";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

const POLL_MILLISECONDS = 15_000;

/** `GET /seller/home`: what to do now, what was sold, what will be paid. */
export function useHome() {
  return useQuery({
    queryKey: ["home"],
    queryFn: ({ signal }) => api<SellerHome>("/seller/home", { signal }),
    refetchInterval: POLL_MILLISECONDS,
  });
}
