import type { OperatorPayoutList } from "@pasar/contracts/payouts";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { randomId } from "../../lib/random-id";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { useSend } from "../group/use-send";
import { operatorSpeech } from "./operator-session";
import { useOperatorText } from "./operator-text";

/** Takes all that has to be sent into one file for the bank. A try whose answer was lost is repeated as the same batch. */
export function BatchMaker({ onMade }: { onMade: () => void }) {
  const say = useOperatorText();
  const client = useQueryClient();
  const batchId = useRef(randomId());
  const { send, isBusy, problem } = useSend<OperatorPayoutList>(operatorSpeech.api);
  const make = async () => {
    if (!(await send("/admin/payouts/batches", { id: batchId.current }))) return;
    batchId.current = randomId();
    await client.invalidateQueries({ queryKey: ["payouts"] });
    onMade();
  };
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="download" isBusy={isBusy} hint={say("batch_hint")} onPress={() => void make()}>
        {say("batch_make")}
      </ActionButton>
    </>
  );
}
