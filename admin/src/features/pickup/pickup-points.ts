import type { PickupPoint, PickupPointList } from "@pasar/contracts/pickup";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api } from "../../lib/api";
import { useSend } from "../group/use-send";

const POINTS_KEY = ["pickup-points"];
/** The address of the list. */
export const POINTS_PATH = "/kelompok/titik-ambil";

/** `GET /seller/pickup-points`. */
export function usePickupPoints() {
  return useQuery({
    queryKey: POINTS_KEY,
    queryFn: ({ signal }) => api<PickupPointList>("/seller/pickup-points", { signal }),
  });
}

/** Asks, answers or ends, and goes back to the list. */
export function useChangePoints() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { send, ...state } = useSend<PickupPointList>();
  const change = async (path: string, body: object = {}): Promise<void> => {
    const list = await send(`/seller/pickup-points${path}`, body);
    if (!list) return void client.invalidateQueries({ queryKey: POINTS_KEY });
    client.setQueryData(POINTS_KEY, list);
    await navigate(POINTS_PATH, { replace: true });
  };
  return { change, ...state };
}

/** Whether an agreement is asked for or runs. */
export function isLiving({ state }: PickupPoint): boolean {
  return state === "requested" || state === "accepted";
}
