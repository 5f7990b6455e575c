import type { OperatorRefund } from "@pasar/contracts/refund";
import { useState } from "react";
import { ActionButton } from "../../ui/action-button";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { useOperatorSession } from "./operator-session";
import { useOperatorText } from "./operator-text";
import { RefundTransferForm } from "./refund-transfer-form";
import { useOperatorStep } from "./use-operator-step";

/** What can be done with a refund now; nothing while it is Midtrans' turn. Money the bank took back needs no transfer. */
export function RefundSteps({ refund }: { refund: OperatorRefund }) {
  const say = useOperatorText();
  const [isMarking, setIsMarking] = useState(false);
  const { state, obstacle } = refund;
  if (state === "manual_marked") return <ConfirmStep refund={refund} />;
  const isToTransfer = state === "manual_due" || (state === "failed" && obstacle !== "payment_reversed");
  if (!isToTransfer) return null;
  if (isMarking) return <RefundTransferForm refund={refund} onBack={() => setIsMarking(false)} />;
  return (
    <button type="button" className="button button-plain" onClick={() => setIsMarking(true)}>
      <Icon name="check" />
      {say("mark_transfer")}
    </button>
  );
}

function ConfirmStep({ refund }: { refund: OperatorRefund }) {
  const say = useOperatorText();
  const { operator } = useOperatorSession();
  const { step, isBusy, problem } = useOperatorStep("refunds", refund);
  if (refund.marked_by === operator?.id) return <p className="font-semibold">{say("wait_other")}</p>;
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy} hint={say("check_proof")} onPress={() => void step("confirm")}>
        {say("confirm_transfer")}
      </ActionButton>
    </>
  );
}
