import type { RecoverableMemberList, RecoveryList, RecoveryRequest } from "@pasar/contracts/recovery";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../lib/api";

const KEY = ["recoveries"];
const SHORTEST_SEARCH = 2;

/** `GET /officer/recoveries`: changes of members' numbers in the officer's area. */
export function useRecoveries() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => api<RecoveryList>("/officer/recoveries", { signal }) });
}

/** `GET /officer/recoveries/members`: members of the area whose name has these letters; asked from two letters on. */
export function useMembersNamed(letters: string) {
  const q = letters.trim();
  return useQuery({
    queryKey: ["recoverable", q],
    queryFn: ({ signal }) =>
      api<RecoverableMemberList>(`/officer/recoveries/members?q=${encodeURIComponent(q)}`, { signal }),
    enabled: q.length >= SHORTEST_SEARCH,
  });
}

/** `POST /officer/recoveries`: begins the change of a member's number. */
export function useOpenRecovery() {
  const client = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (body: RecoveryRequest) => api<RecoveryList>("/officer/recoveries", { body }),
    onSuccess: (list) => client.setQueryData(KEY, list),
  });
}
