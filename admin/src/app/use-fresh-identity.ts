import type { Identity } from "@pasar/contracts/access";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../lib/api";
import { updateIdentity } from "../lib/session";

/** Reads once per start who is signed in, because names and roles change while a session lasts. */
export function useFreshIdentity(): void {
  const { data } = useQuery({
    queryKey: ["me"],
    queryFn: ({ signal }) => api<Identity>("/access/me", { signal }),
    staleTime: 60_000,
  });
  useEffect(() => {
    if (data) updateIdentity(data);
  }, [data]);
}
