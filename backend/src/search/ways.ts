import type { ReceiveWay } from "@pasar/contracts/order";

interface SellerWays {
  delivery_option_id: string | null;
  courier_option_id: string | null;
}

/** The ways a seller's product can reach a shopper; fresh and local goods never travel by courier. */
export function methodsOfReceiving(seller: SellerWays, shipScope: string): ReceiveWay[] {
  return [
    "pickup",
    ...(seller.delivery_option_id ? (["delivery"] as const) : []),
    ...(seller.courier_option_id && shipScope !== "local" ? (["courier"] as const) : []),
  ];
}
