import type { AddParcel, PutBack, SellerOrder } from "@pasar/contracts/seller";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useSend } from "../../group/use-send";
import { orderQuery } from "../order";

/** Sends what is done beside an order's steps, and goes back to the order. Both commands count once. */
export function useExtra(orderId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { send, ...state } = useSend<SellerOrder>();
  const take = async (part: "parcels" | "put-back", body: AddParcel | PutBack): Promise<void> => {
    const order = await send(`/seller/orders/${encodeURIComponent(orderId)}/${part}`, body);
    const { queryKey } = orderQuery(orderId);
    if (!order) return void client.invalidateQueries({ queryKey });
    client.setQueryData(queryKey, order);
    await navigate(`/pesanan/${orderId}`, { replace: true });
  };
  return { take, ...state };
}
