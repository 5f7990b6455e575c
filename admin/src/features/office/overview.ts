import type { OfficeOverview } from "@pasar/contracts/office";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

const POLL_MILLISECONDS = 60_000;

/** `GET /officer/overview`: the officer's area at a glance. */
export function useOverview() {
  return useQuery({
    queryKey: ["office", "overview"],
    queryFn: ({ signal }) => api<OfficeOverview>("/officer/overview", { signal }),
    refetchInterval: POLL_MILLISECONDS,
  });
}
