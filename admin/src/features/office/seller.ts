import type { OfficeSellerPage } from "@pasar/contracts/office";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

/** `GET /officer/sellers/:id`. */
export function useOfficeSeller(id: string) {
  return useQuery({
    queryKey: ["office", "seller", id],
    queryFn: ({ signal }) => api<OfficeSellerPage>(`/officer/sellers/${id}`, { signal }),
  });
}
