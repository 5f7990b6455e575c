import type { DeviceSessionList } from "@pasar/contracts/access";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../lib/api";

const KEY = ["devices"];

/** `GET /access/sessions`: the devices this person is signed in on. */
export function useDevices() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => api<DeviceSessionList>("/access/sessions", { signal }) });
}

/** Signs one device out (its session's id), or all others (null). */
export function useEndDevice() {
  const client = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (id: string | null) =>
      api(id ? `/access/sessions/${encodeURIComponent(id)}/end` : "/access/sessions/end-others", { body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
