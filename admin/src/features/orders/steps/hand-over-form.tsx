import type { SellerOrder } from "@pasar/contracts/seller";
import { type FormEvent, useState } from "react";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { CodeInput } from "../../../ui/code-input";
import { Notice } from "../../../ui/notice";
import type { NextStep } from "../next-step";
import { useTakeStep } from "../take-step";
import { CashCheck } from "./cash-check";
import { ScanCode } from "./scan/scan-code";

const CODE_LENGTH = 6;

/** Asks for the buyer's code, and for the cash where it is still to be paid. */
export function HandOverForm({ order, step }: { order: SellerOrder; step: NextStep }) {
  const text = useText();
  const [code, setCode] = useState("");
  const [hasCash, setHasCash] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const { take, isBusy, problem } = useTakeStep(order.id);
  const needsCash = order.cash_to_collect > 0;
  const isCodeMissing = code.length < CODE_LENGTH;
  const isCashMissing = needsCash && !hasCash;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isCodeMissing || isCashMissing) return;
    await take(step, { pickup_code: code, ...(needsCash ? { cash_received: true } : {}) });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <CodeInput
        label={text("hand_over_code")}
        hint={text("hand_over_code_hint")}
        value={code}
        onChange={setCode}
        length={CODE_LENGTH}
        error={isChecked && isCodeMissing ? text("hand_over_code_missing") : null}
      />
      <ScanCode number={order.number} onCode={setCode} />
      {needsCash && (
        <CashCheck
          amount={order.cash_to_collect}
          isChecked={hasCash}
          onChange={setHasCash}
          hasError={isChecked && isCashMissing}
        />
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="handOver" isBusy={isBusy}>
        {text("hand_over_button")}
      </ActionButton>
    </form>
  );
}
