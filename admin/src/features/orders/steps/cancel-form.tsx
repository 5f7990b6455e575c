import { SELLER_CANCEL_REASONS, type SellerCancelReason } from "@pasar/contracts/order";
import type { SellerOrder } from "@pasar/contracts/seller";
import { type FormEvent, useState } from "react";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import { useTakeStep } from "../take-step";
import { ReasonFields, useReason } from "./reason-fields";

/** Asks why an order is cancelled and says what happens with the money. */
export function CancelForm({ order }: { order: SellerOrder }) {
  const text = useText();
  const { draft, setDraft, why } = useReason<SellerCancelReason>();
  const [isChecked, setIsChecked] = useState(false);
  const { take, isBusy, problem } = useTakeStep(order.id);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (why) await take({ endpoint: "cancel", done: "cancel_order_done" }, why);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p>{text(order.payment.method === "cod" ? "cancel_order_cash_hint" : "cancel_order_hint")}</p>
      <ReasonFields
        label={text("cancel_order_why")}
        choices={SELLER_CANCEL_REASONS.map((value) => ({ value, label: text(`cancel_why_${value}`) }))}
        draft={draft}
        onChange={setDraft}
        isChecked={isChecked}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="close" isBusy={isBusy}>
        {text("cancel_order_button")}
      </ActionButton>
    </form>
  );
}
