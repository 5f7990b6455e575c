import type { BankAccount } from "@pasar/contracts/payout-account";
import { type FormEvent, useState } from "react";
import { useText } from "../../../lib/text";
import { ChoiceList } from "../../../ui/choice-list";
import { Icon } from "../../../ui/icon";
import { TextField } from "../../../ui/text-field";

/** The banks that pay aid out, which most groups have; any other is written by hand. */
const BANKS = ["BRI", "BNI", "Mandiri", "BTN", "BSI"] as const;
const OTHER = "other";
type BankChoice = (typeof BANKS)[number] | typeof OTHER;

const FEWEST_DIGITS = 6;
const SHORTEST_NAME = 3;

interface BankAccountFormProps {
  account: BankAccount;
  /** The backend's sentences, by field. */
  fields: Readonly<Record<string, string>>;
  onFilled: (account: BankAccount) => void;
}

/** Bank, number and holder of an account. */
export function BankAccountForm({ account, fields, onFilled }: BankAccountFormProps) {
  const text = useText();
  const [choice, setChoice] = useState<BankChoice | null>(choiceOf(account.bank));
  const [{ bank, number, holder_name }, setDraft] = useState(account);
  const [isChecked, setIsChecked] = useState(false);
  const isBankMissing = bank.trim().length < 2;
  const isNumberShort = number.replace(/\D/g, "").length < FEWEST_DIGITS;
  const isHolderMissing = holder_name.trim().length < SHORTEST_NAME;
  const change = (part: Partial<BankAccount>) => setDraft((draft) => ({ ...draft, ...part }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isBankMissing || isNumberShort || isHolderMissing) return;
    onFilled({ bank: bank.trim(), number: number.replace(/\D/g, ""), holder_name: holder_name.trim() });
  };
  const choose = (chosen: BankChoice) => {
    setChoice(chosen);
    change({ bank: chosen === OTHER ? "" : chosen });
  };
  const bankProblem = fields.bank ?? (isChecked && isBankMissing ? text("payout_bank_missing") : null);
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <ChoiceList<BankChoice>
        label={text("payout_bank")}
        choices={[
          ...BANKS.map((name) => ({ value: name, label: name })),
          { value: OTHER, label: text("payout_bank_other") },
        ]}
        value={choice}
        onChange={choose}
        error={choice === OTHER ? null : bankProblem}
      />
      {choice === OTHER && (
        <TextField
          label={text("payout_bank_name")}
          maxLength={40}
          value={bank}
          onChange={(name) => change({ bank: name })}
          error={bankProblem}
        />
      )}
      <TextField
        label={text("payout_number")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        value={number}
        onChange={(digits) => change({ number: digits })}
        error={fields.number ?? (isChecked && isNumberShort ? text("payout_number_short") : null)}
      />
      <TextField
        label={text("payout_holder")}
        hint={text("payout_holder_hint")}
        autoComplete="off"
        maxLength={80}
        value={holder_name}
        onChange={(name) => change({ holder_name: name })}
        error={fields.holder_name ?? (isChecked && isHolderMissing ? text("payout_holder_missing") : null)}
      />
      <button type="submit" className="button button-main">
        <Icon name="check" size={28} />
        {text("group_next")}
      </button>
    </form>
  );
}

function choiceOf(bank: string): BankChoice | null {
  if (!bank) return null;
  return BANKS.find((name) => name === bank) ?? OTHER;
}
