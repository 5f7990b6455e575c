import type { ComplaintList } from "@pasar/contracts/complaint";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";
import type { Desk } from "./sayable";

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
