import { useText } from "../../../lib/text";
import { TextField } from "../../../ui/text-field";

const LONGEST_SUM = 12;

interface MoneyFieldProps {
  label: string;
  hint?: string;
  /** As it is typed. */
  value: string;
  onChange: (value: string) => void;
  /** What is typed is no sum. */
  isWrong: boolean;
  /** Why the server refused it. */
  refused?: string;
}

/** A sum in rupiah. */
export function MoneyField({ isWrong, refused, ...field }: MoneyFieldProps) {
  const text = useText();
  return (
    <TextField
      {...field}
      inputMode="numeric"
      maxLength={LONGEST_SUM}
      error={refused ?? (isWrong ? text("shop_fee_missing") : null)}
    />
  );
}
