import type { AuditPage } from "@pasar/contracts/audit";
import { useInfiniteQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

/** Reads a log page by page; `path` is `/seller/audit` or an officer's. */
export function useAudit(path: string) {
  return useInfiniteQuery({
    queryKey: ["audit", path],
    queryFn: ({ pageParam, signal }) =>
      api<AuditPage>(pageParam ? `${path}?before=${encodeURIComponent(pageParam)}` : path, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
