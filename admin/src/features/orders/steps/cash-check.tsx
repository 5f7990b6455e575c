import { formatRupiah } from "@pasar/locale/money";
import { useId } from "react";
import { useText } from "../../../lib/text";
import { FieldError } from "../../../ui/field-error";

interface CashCheckProps {
  /** Rupiah. */
  amount: number;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  hasError: boolean;
}

/** The member says that the cash is in hand. */
export function CashCheck({ amount, isChecked, onChange, hasError }: CashCheckProps) {
  const errorId = useId();
  const text = useText();
  return (
    <div>
      <label className="flex min-h-16 cursor-pointer items-center gap-4 rounded-xl border-2 border-turmeric bg-turmeric-pale px-4 py-3 text-[1.12rem] leading-snug font-bold text-turmeric-ink has-checked:border-leaf has-checked:bg-leaf-pale has-checked:text-leaf-deep">
        <input
          type="checkbox"
          className="size-8 shrink-0 accent-leaf"
          checked={isChecked}
          aria-invalid={hasError || undefined}
          aria-describedby={errorId}
          onChange={({ target }) => onChange(target.checked)}
        />
        {text("cash_check", { amount: formatRupiah(amount) })}
      </label>
      <FieldError id={errorId} message={hasError ? text("cash_check_missing") : null} />
    </div>
  );
}
