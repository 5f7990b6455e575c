import type { Demand } from "@pasar/contracts/demand";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

/** `GET /seller/demand`: what buyers looked for in vain. */
export function useDemand() {
  return useQuery({
    queryKey: ["demand"],
    queryFn: ({ signal }) => api<Demand>("/seller/demand", { signal }),
  });
}
