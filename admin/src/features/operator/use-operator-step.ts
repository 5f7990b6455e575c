import { useQueryClient } from "@tanstack/react-query";
import { useSend } from "../group/use-send";
import { operatorSpeech } from "./operator-session";

/** What an operator says about the transfer of a refund or of a payout. */
interface Steps {
  refunds: "mark" | "confirm";
  payouts: "paid" | "failed";
}

/** Takes a step of one record; the lists of its kind, kept under `[kind, ...]`, are read anew afterwards. */
export function useOperatorStep<Kind extends keyof Steps>(kind: Kind, { id }: { id: string }) {
  const client = useQueryClient();
  const { send, ...state } = useSend<object>(operatorSpeech.api);
  const step = async (name: Steps[Kind], body: object = {}): Promise<boolean> => {
    const done = await send(`/admin/${kind}/${encodeURIComponent(id)}/${name}`, body);
    if (done) await client.invalidateQueries({ queryKey: [kind] });
    return done !== null;
  };
  return { step, ...state };
}
