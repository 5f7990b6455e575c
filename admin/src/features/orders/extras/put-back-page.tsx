import type { SellerOrder } from "@pasar/contracts/seller";
import { type FormEvent, useState } from "react";
import { Navigate, useParams } from "react-router";
import { useReceivingText } from "../../../lib/receiving-text";
import { useMay } from "../../../lib/rights";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { TextField } from "../../../ui/text-field";
import { useOrder } from "../order";
import { useExtra } from "./use-extra";

/** Puts goods on the shelf again that came back and can still be sold. */
export function PutBackPage() {
  const { id = "" } = useParams();
  const text = useText();
  const say = useReceivingText();
  const mayShelve = useMay("stock.write");
  const query = useOrder(id);
  const order = query.data;
  const backTo = `/pesanan/${id}`;
  if (order?.can_put_back === false || !mayShelve) return <Navigate to={backTo} replace />;
  return (
    <Page
      title={say("put_back")}
      over={order && text("order_number", { number: order.number })}
      backTo={backTo}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>{(found) => <PutBackForm order={found} />}</QueryState>
    </Page>
  );
}

function PutBackForm({ order }: { order: SellerOrder }) {
  const say = useReceivingText();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [isChecked, setIsChecked] = useState(false);
  const { take, isBusy, problem } = useExtra(order.id);
  const lines = order.lines.map(({ variant_id, quantity: most, ...line }) => {
    const value = typed[variant_id] ?? String(most);
    const quantity = /^\d+$/.test(value.trim()) ? Number(value) : Number.NaN;
    return { ...line, variant_id, value, quantity, isWrong: !(quantity >= 0 && quantity <= most), most };
  });
  const isNothing = lines.every(({ quantity }) => quantity === 0);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isNothing || lines.some(({ isWrong }) => isWrong)) return;
    void take("put-back", { lines: lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })) });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p>{say("put_back_intro")}</p>
      {lines.map(({ variant_id, title, value, isWrong, most }) => (
        <TextField
          key={variant_id}
          label={title}
          inputMode="numeric"
          maxLength={6}
          value={value}
          onChange={(next) => setTyped({ ...typed, [variant_id]: next })}
          error={isChecked && isWrong ? say("put_back_wrong", { most }) : null}
        />
      ))}
      {isChecked && isNothing && <Notice tone="bad">{say("put_back_nothing")}</Notice>}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="box" isBusy={isBusy}>
        {say("put_back_button")}
      </ActionButton>
    </form>
  );
}
