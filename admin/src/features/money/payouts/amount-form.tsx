import type { SellerPayouts } from "@pasar/contracts/payouts";
import { formatRupiah, parseRupiah } from "@pasar/locale/money";
import { type FormEvent, useState } from "react";
import { type Translate, useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";
import { TextField } from "../../../ui/text-field";

const LONGEST_AMOUNT = 20;

interface AmountFormProps {
  payouts: Pick<SellerPayouts, "available" | "smallest">;
  /** Takes rupiah the backend will allow. */
  onAmount: (amount: number) => void;
}

/** How much to send; everything unless the member writes less. */
export function AmountForm({ payouts, onAmount }: AmountFormProps) {
  const text = useText();
  const [value, setValue] = useState(formatRupiah(payouts.available));
  const [isChecked, setIsChecked] = useState(false);
  const problem = problemOf(value, payouts, text);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    const amount = parseRupiah(value);
    if (amount !== null && !problem) onAmount(amount);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <TextField
        label={text("transfer_amount")}
        hint={text("transfer_amount_hint", { amount: formatRupiah(payouts.available) })}
        inputMode="text"
        autoComplete="off"
        maxLength={LONGEST_AMOUNT}
        value={value}
        onChange={setValue}
        error={isChecked ? problem : null}
      />
      <button type="submit" className="button button-main">
        <Icon name="check" size={28} />
        {text("group_next")}
      </button>
    </form>
  );
}

function problemOf(value: string, { available, smallest }: AmountFormProps["payouts"], text: Translate): string | null {
  const amount = parseRupiah(value);
  if (amount === null) return text("transfer_amount_missing");
  if (amount < smallest) return text("transfer_amount_small", { amount: formatRupiah(smallest) });
  return amount > available ? text("transfer_amount_big", { amount: formatRupiah(available) }) : null;
}
