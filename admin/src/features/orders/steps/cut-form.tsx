import { type Cut, cutLines } from "@pasar/contracts/cut-lines";
import { SELLER_CUT_REASONS, type SellerCutReason } from "@pasar/contracts/order";
import type { SellerOrder } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { type FormEvent, useState } from "react";
import { type Translate, useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import { SelectField } from "../../../ui/select-field";
import { useTakeStep } from "../take-step";
import { ReasonFields, useReason } from "./reason-fields";

/** Asks which pieces are missing and why, says what goes back, and takes them out. */
export function CutForm({ order, cutId }: { order: SellerOrder; cutId: string }) {
  const text = useText();
  const [missing, setMissing] = useState<Record<string, number>>({});
  const { draft, setDraft, why } = useReason<SellerCutReason>();
  const [lowersStock, setLowersStock] = useState(true);
  const [isChecked, setIsChecked] = useState(false);
  const { take, isBusy, problem } = useTakeStep(order.id);
  const lines = Object.entries(missing).flatMap(([variant_id, quantity]) =>
    quantity ? [{ variant_id, quantity }] : [],
  );
  const cut = lines.length > 0 ? cutLines(order.lines, lines) : null;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!why || !cut || typeof cut === "string") return;
    await take(
      { endpoint: "partial-cancel", done: "cut_done" },
      { id: cutId, lines, ...why, lowers_stock: lowersStock },
    );
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      {order.lines.map(({ variant_id, title, quantity }) => (
        <SelectField
          key={variant_id}
          label={title}
          value={String(missing[variant_id] ?? 0)}
          options={piecesUpTo(quantity, text)}
          onChange={(value) => setMissing({ ...missing, [variant_id]: Number(value) })}
        />
      ))}
      {isChecked && !cut && <Notice tone="bad">{text("cut_choose")}</Notice>}
      <ReasonFields
        label={text("cut_why")}
        choices={SELLER_CUT_REASONS.map((value) => ({ value, label: text(`cut_why_${value}`) }))}
        draft={draft}
        onChange={setDraft}
        isChecked={isChecked}
      />
      <label className="flex min-h-14 cursor-pointer items-center gap-3 font-semibold">
        <input
          type="checkbox"
          className="size-6 shrink-0 accent-leaf"
          checked={lowersStock}
          onChange={({ target }) => setLowersStock(target.checked)}
        />
        {text("cut_stock")}
      </label>
      {cut && <Result cut={cut} order={order} />}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="close" isBusy={isBusy}>
        {text("cut_button")}
      </ActionButton>
    </form>
  );
}

function piecesUpTo(quantity: number, text: Translate) {
  return Array.from({ length: quantity + 1 }, (_, missing) => ({
    value: String(missing),
    label: missing ? text("cut_missing", { missing, quantity }) : text("cut_complete"),
  }));
}

/** What the buyer gets back or pays less, or that nothing would be left. */
function Result({ cut, order }: { cut: Cut | string; order: SellerOrder }) {
  const text = useText();
  if (typeof cut === "string") return <Notice tone="bad">{text("cut_all")}</Notice>;
  const isCash = order.payment.method === "cod";
  const amount = formatRupiah(isCash ? order.total - cut.amount : cut.amount);
  return <Notice tone="good">{text(isCash ? "cut_cash" : "cut_back", { amount })}</Notice>;
}
