import type { OfficeSellerList, SellerFilter } from "@pasar/contracts/office";
import { useInfiniteQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

/** A filter as the part of an address behind the question mark; what is not chosen is left out. */
export function toQuery(filter: Record<string, string | null | undefined>): string {
  const chosen = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(chosen).toString();
}

/** `GET /officer/sellers`, page by page. */
export function useSellers(filter: SellerFilter) {
  return useInfiniteQuery({
    queryKey: ["office", "sellers", filter],
    queryFn: ({ signal, pageParam }) =>
      api<OfficeSellerList>(`/officer/sellers?${toQuery({ ...filter, after: pageParam })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
