import type { OperatorRefund } from "@pasar/contracts/refund";
import { useQueryClient } from "@tanstack/react-query";
import { useSend } from "../group/use-send";
import { operatorSpeech } from "./operator-session";

/** The key under which the lists of refunds are kept. */
export const REFUNDS_KEY = ["refunds"];

/** Marks or confirms a refund's transfer; the lists are read anew afterwards. */
export function useRefundStep({ id }: OperatorRefund) {
  const client = useQueryClient();
  const { send, ...state } = useSend<OperatorRefund>(operatorSpeech.api);
  const step = async (name: "mark" | "confirm", body: object = {}): Promise<boolean> => {
    const done = await send(`/admin/refunds/${encodeURIComponent(id)}/${name}`, body);
    if (done) await client.invalidateQueries({ queryKey: REFUNDS_KEY });
    return done !== null;
  };
  return { step, ...state };
}
