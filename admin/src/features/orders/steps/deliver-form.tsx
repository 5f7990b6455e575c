import type { SellerOrder } from "@pasar/contracts/seller";
import { type FormEvent, useState } from "react";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import type { NextStep } from "../next-step";
import { useTakeStep } from "../take-step";
import { AddressCard } from "./address-card";
import { CashCheck } from "./cash-check";

/** Says that the buyer has the goods, and the seller the cash where it was still to be paid. */
export function DeliverForm({ order, step }: { order: SellerOrder; step: NextStep }) {
  const text = useText();
  const [hasCash, setHasCash] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const { take, isBusy, problem } = useTakeStep(order.id);
  const needsCash = order.cash_to_collect > 0;
  const isCashMissing = needsCash && !hasCash;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isCashMissing) await take(step, needsCash ? { cash_received: true } : {});
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p className="text-[1.12rem]">{text("deliver_question", { buyer: order.buyer_name })}</p>
      <AddressCard order={order} />
      {needsCash && (
        <CashCheck
          amount={order.cash_to_collect}
          isChecked={hasCash}
          onChange={setHasCash}
          hasError={isChecked && isCashMissing}
        />
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {text("deliver_button")}
      </ActionButton>
    </form>
  );
}
