import type { PayoutDecision, SellerPayout, SellerPayouts } from "@pasar/contracts/payouts";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../lib/api";
import type { IconName } from "../../../ui/icon";

export const PAYOUTS_KEY = ["payouts"];
/** Where all payouts are listed. */
export const PAYOUTS_PATH = "/uang/kiriman";

/** `GET /seller/payouts`. */
export function usePayouts() {
  return useQuery({
    queryKey: PAYOUTS_KEY,
    queryFn: ({ signal }) => api<SellerPayouts>("/seller/payouts", { signal }),
  });
}

const OPEN: readonly SellerPayout["state"][] = ["proposed", "approved", "sent"];

/** Whether something still happens to a payout. */
export function isOpen({ state }: SellerPayout): boolean {
  return OPEN.includes(state);
}

/** What a member may still decide; whoever may refuse it need not call it off as well. */
export function offered({ allowed }: SellerPayout): PayoutDecision[] {
  return allowed.filter((decision) => decision !== "cancel" || !allowed.includes("refuse"));
}

/** The address of the page where a decision is taken. */
export const SCREENS: Record<PayoutDecision, string> = { approve: "setuju", refuse: "tolak", cancel: "batal" };

export const STATE_ICONS: Record<SellerPayout["state"], IconName> = {
  proposed: "clock",
  approved: "clock",
  sent: "share",
  paid: "check",
  failed: "alert",
  refused: "close",
  cancelled: "close",
};
