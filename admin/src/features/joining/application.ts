import type { Application } from "@pasar/contracts/joining";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../lib/api";
import { personOf, useSession } from "../../lib/session";
import { adoptApplication } from "./draft";

/** Also finds out that the signal is back. */
const POLL_MILLISECONDS = 10_000;

/** `GET /join/application`. */
export const applicationQuery = queryOptions({
  queryKey: ["application"],
  queryFn: ({ signal }) => api<{ application: Application | null }>("/join/application", { signal }),
});

/** The applicant's application, read again every ten seconds; this phone's draft follows it. */
export function useApplication() {
  const owner = useApplicant()?.id;
  const query = useQuery({ ...applicationQuery, refetchInterval: POLL_MILLISECONDS });
  const { data } = query;
  useEffect(() => {
    if (owner && data) adoptApplication(owner, data.application);
  }, [owner, data]);
  return query;
}

/** Who applies: the signed-in person. */
export function useApplicant() {
  return useSession(({ identity }) => identity && personOf(identity));
}
