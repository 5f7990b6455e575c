import type { MemberList, MinutesList } from "@pasar/contracts/members";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../lib/api";

export const MEMBERS_KEY = ["members"];
export const MINUTES_KEY = ["minutes"];

/** `GET /seller/members`. */
export function useMembers() {
  return useQuery({
    queryKey: MEMBERS_KEY,
    queryFn: ({ signal }) => api<MemberList>("/seller/members", { signal }),
  });
}

/** `GET /seller/minutes`. */
export function useMinutes() {
  return useQuery({
    queryKey: MINUTES_KEY,
    queryFn: ({ signal }) => api<MinutesList>("/seller/minutes", { signal }),
  });
}
