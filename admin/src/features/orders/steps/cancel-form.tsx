import { SELLER_CANCEL_REASONS, type SellerCancelReason } from "@pasar/contracts/order";
import type { SellerOrder } from "@pasar/contracts/seller";
import { type FormEvent, useState } from "react";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { ChoiceList } from "../../../ui/choice-list";
import { Notice } from "../../../ui/notice";
import { TextField } from "../../../ui/text-field";
import { useTakeStep } from "../take-step";

const SHORTEST_NOTE = 3;
const LONGEST_NOTE = 200;

/** Asks why an order is cancelled and says what happens with the money. */
export function CancelForm({ order }: { order: SellerOrder }) {
  const text = useText();
  const [reason, setReason] = useState<SellerCancelReason | null>(null);
  const [note, setNote] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const { take, isBusy, problem } = useTakeStep(order.id);
  const isNoteShort = reason === "other" && note.trim().length < SHORTEST_NOTE;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!reason || isNoteShort) return;
    const body = reason === "other" ? { reason, note: note.trim() } : { reason };
    await take({ endpoint: "cancel", done: "cancel_order_done" }, body);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p>{text(order.payment.method === "cod" ? "cancel_order_cash_hint" : "cancel_order_hint")}</p>
      <ChoiceList
        label={text("cancel_order_why")}
        choices={SELLER_CANCEL_REASONS.map((value) => ({ value, label: text(`cancel_why_${value}`) }))}
        value={reason}
        onChange={setReason}
        error={isChecked && !reason ? text("cancel_order_choose") : null}
      />
      {reason === "other" && (
        <TextField
          label={text("cancel_order_note")}
          lines={3}
          maxLength={LONGEST_NOTE}
          value={note}
          error={isChecked && isNoteShort ? text("cancel_order_note_short") : null}
          onChange={setNote}
        />
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="close" isBusy={isBusy}>
        {text("cancel_order_button")}
      </ActionButton>
    </form>
  );
}
