import type { PayoutAccounts } from "@pasar/contracts/payout-account";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../lib/api";

export const PAYOUT_KEY = ["payout-account"];

/** `GET /seller/payout-account`. */
export function usePayoutAccounts() {
  return useQuery({
    queryKey: PAYOUT_KEY,
    queryFn: ({ signal }) => api<PayoutAccounts>("/seller/payout-account", { signal }),
  });
}

/** Groups of four digits, as they are printed on a card. */
export function spacedNumber(number: string): string {
  return number.replace(/(.{4})(?=.)/g, "$1 ");
}
