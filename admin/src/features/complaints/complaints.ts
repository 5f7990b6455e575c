import type { Complaint, ComplaintList } from "@pasar/contracts/complaint";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

/** Who reads: a seller's member or an officer. */
export type Desk = "seller" | "officer";

/** Where the complaints of a desk stand in the app. */
export const ROOM_OF: Record<Desk, string> = { seller: "/komplain", officer: "/dinas/komplain" };

/** The key under which a desk's list is kept. */
export const listKey = (desk: Desk) => ["complaints", desk];

/** `GET /seller/complaints` or `GET /officer/complaints`. */
export function useComplaints(desk: Desk) {
  return useQuery({
    queryKey: listKey(desk),
    queryFn: ({ signal }) => api<ComplaintList>(`/${desk}/complaints`, { signal }),
  });
}

/** What one can say next about a complaint, or null. */
export type Say = "answer" | "appeal" | "decide";

/** What a desk can say about a complaint now. `level` is the officer's: the office of a regency, or the province. */
export function sayable({ state, events }: Complaint, desk: Desk, level: "office" | "province" | null): Say | null {
  if (desk === "seller") {
    if (state === "waiting_seller") return "answer";
    return state === "decided" && !events.some(({ did }) => did === "appealed") ? "appeal" : null;
  }
  const isTurn = (state === "at_office" && level === "office") || (state === "at_province" && level === "province");
  return isTurn ? "decide" : null;
}
