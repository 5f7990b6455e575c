import type { ApplicationList, ReviewedApplication } from "@pasar/contracts/joining";
import { may } from "@pasar/contracts/permissions";
import { queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";
import { useSession } from "../../lib/session";

/** The lists an officer looks through, work first. */
export const REVIEW_TABS = ["submitted", "correction", "approved", "rejected"] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** `GET /officer/applications?status=&after=`, page after page. */
export function useApplicationList(status: ReviewTab) {
  return useInfiniteQuery({
    queryKey: ["officer-applications", status],
    queryFn: ({ signal, pageParam }) =>
      api<ApplicationList>(`/officer/applications?status=${status}${pageParam ? `&after=${pageParam}` : ""}`, {
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
}

/** `GET /officer/applications/:id`. */
export function reviewQuery(id: string) {
  return queryOptions({
    queryKey: ["officer-application", id],
    queryFn: ({ signal }) => api<ReviewedApplication>(`/officer/applications/${encodeURIComponent(id)}`, { signal }),
  });
}

/** One application as the officer reads it. */
export function useReview(id: string) {
  return useQuery(reviewQuery(id));
}

/** Whether the signed-in officer decides, not only reads. */
export function useMayDecide(): boolean {
  return useSession(
    ({ identity }) => identity?.kind === "officer" && may(identity.officer.role, "office.applications.decide"),
  );
}
