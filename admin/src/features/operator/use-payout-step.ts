import type { OperatorPayout } from "@pasar/contracts/payouts";
import { useQueryClient } from "@tanstack/react-query";
import { useSend } from "../group/use-send";
import { operatorSpeech } from "./operator-session";

/** The key under which the lists of payouts are kept. */
export const PAYOUTS_KEY = ["payouts"];

/** Says that a payout was transferred, or failed; the lists are read anew afterwards. */
export function usePayoutStep({ id }: OperatorPayout) {
  const client = useQueryClient();
  const { send, ...state } = useSend<OperatorPayout>(operatorSpeech.api);
  const step = async (name: "paid" | "failed", body: object): Promise<boolean> => {
    const done = await send(`/admin/payouts/${encodeURIComponent(id)}/${name}`, body);
    if (done) await client.invalidateQueries({ queryKey: PAYOUTS_KEY });
    return done !== null;
  };
  return { step, ...state };
}
