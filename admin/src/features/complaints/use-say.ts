import type { Complaint, ComplaintList } from "@pasar/contracts/complaint";
import { useQueryClient } from "@tanstack/react-query";
import { useSend } from "../group/use-send";
import { listKey } from "./complaints";
import type { Desk, Say } from "./sayable";

/** Something to be said about a complaint, at a desk. */
export interface SayProps {
  complaint: Complaint;
  desk: Desk;
  say: Say;
}

/** Says a word about a complaint and keeps the list that is answered. */
export function useSay({ complaint, desk, say }: SayProps) {
  const client = useQueryClient();
  const { send, isBusy, problem } = useSend<ComplaintList>();
  const tell = async (body: object): Promise<void> => {
    const list = await send(`/${desk}/complaints/${encodeURIComponent(complaint.order_id)}/${say}`, body);
    if (list) client.setQueryData(listKey(desk), list);
  };
  return { tell, isBusy, problem };
}
