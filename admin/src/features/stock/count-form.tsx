import type { StockOutReason, StockRow } from "@pasar/contracts/stock";
import { type FormEvent, useState } from "react";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { ChoiceList } from "../../ui/choice-list";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Picture } from "../../ui/picture";
import { TextField } from "../../ui/text-field";
import { countStock } from "./change-stock";
import { useShownStock } from "./pending";
import { STOCK_OUT_REASONS } from "./stock-out";
import { titleOf } from "./words";

const LONGEST_NUMBER = 6;

interface CountFormProps {
  row: StockRow;
  /** When the row was read, in milliseconds. */
  readAt: number;
  onDone: () => void;
}

/** Asks how many pieces of one product there are; works without a signal. */
export function CountForm({ row, readAt, onDone }: CountFormProps) {
  const text = useText();
  const [value, setValue] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [why, setWhy] = useState<StockOutReason | null>(null);
  const isOutlet = useMember()?.seller.kind === "ewarong";
  const { onHand } = useShownStock(readAt)(row);
  const counted = /^\d+$/.test(value) ? Number(value) : null;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (counted === null) return setProblem(text("stock_number_missing"));
    if (counted < row.reserved) return setProblem(text("stock_count_reserved", { count: row.reserved }));
    const detail = text("stock_count_detail", { counted });
    const outReason = counted === 0 && why ? { stock_out_reason: why } : {};
    const count = { variant_id: row.variant_id, counted, expected: onHand, ...outReason };
    await countStock(count, { title: titleOf(row), detail }).then(onDone, () => setProblem(text("stock_not_kept")));
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <div className="flex items-center gap-3">
        <Picture picture={row.picture} size={72} />
        <h2 className="text-[1.2rem] leading-tight font-bold">{titleOf(row)}</h2>
      </div>
      <p>{text("stock_count_known", { count: onHand })}</p>
      <TextField
        label={text("stock_count_question")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={LONGEST_NUMBER}
        value={value}
        onChange={(typed) => {
          setValue(typed);
          setProblem(null);
        }}
        error={problem}
      />
      {isOutlet && counted === 0 && (
        <ChoiceList
          label={text("stock_out_why")}
          choices={STOCK_OUT_REASONS.map((reason) => ({ value: reason, label: text(`stock_out_${reason}`) }))}
          value={why}
          onChange={setWhy}
        />
      )}
      {counted !== null && counted !== onHand && (
        <Notice tone="warning">{text("stock_count_differs", { count: Math.abs(counted - onHand) })}</Notice>
      )}
      <button type="submit" className="button button-main">
        <Icon name="check" size={28} />
        {text("save")}
      </button>
    </form>
  );
}
