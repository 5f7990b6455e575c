import type { SellerMap } from "@pasar/contracts/office";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";
import { toQuery } from "./sellers";

/** `GET /officer/sellers-map`: the sellers of the officer's area, or of an area inside it. */
export function useSellerMap(area: string | null) {
  return useQuery({
    queryKey: ["office", "map", area],
    queryFn: ({ signal }) => api<SellerMap>(`/officer/sellers-map?${toQuery({ area })}`, { signal }),
  });
}
