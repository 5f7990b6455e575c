import { may } from "@pasar/contracts/permissions";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api } from "../../lib/api";
import { useSession } from "../../lib/session";

/** Whether the signed-in officer may suspend sellers. */
export function useMaySuspend(): boolean {
  return useSession(
    ({ identity }) => identity?.kind === "officer" && may(identity.officer.role, "office.sellers.suspend"),
  );
}

/** Suspends a seller (body with a reason) or reopens it (empty body), then leads back to the seller. */
export function useChangeSelling(sellerId: string, change: "suspend" | "reopen") {
  const client = useQueryClient();
  const go = useNavigate();
  return useMutation({
    mutationFn: (body: object) => api(`/officer/sellers/${encodeURIComponent(sellerId)}/${change}`, { body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["office"] });
      void go(`/dinas/penjual/${sellerId}`, { replace: true });
    },
  });
}
