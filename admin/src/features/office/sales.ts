import type { SalesReport } from "@pasar/contracts/office";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";
import { toQuery } from "./sellers";

/** What a report is asked for; months as `2026-01`. */
export interface SalesChoice {
  from: string;
  to: string;
  area: string | null;
}

/** `GET /officer/sales`, by month or by region. */
export function useSales(by: SalesReport["by"], choice: SalesChoice) {
  return useQuery({
    queryKey: ["office", "sales", by, choice],
    queryFn: ({ signal }) => api<SalesReport>(`/officer/sales?${toQuery({ by, ...choice })}`, { signal }),
  });
}
