import { useJoiningText } from "../../../lib/joining-text";
import { SelectField } from "../../../ui/select-field";
import { TextField } from "../../../ui/text-field";
import type { AnswerProps } from "./answer-props";

/** The state banks that pay aid out, and those KUBE of the seed province use. */
const BANKS = ["BRI", "BNI", "Mandiri", "BTN", "BSI", "Bank Lampung"];
const LONGEST_NAME = 80;
const LONGEST_NUMBER = 24;

const bankOptions = BANKS.map((bank) => ({ value: bank, label: bank }));

export function AccountAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const account = answers.bank_account ?? {};
  const put = (change: Partial<typeof account>) => keep({ bank_account: { ...account, ...change } });
  return (
    <div className="grid gap-5">
      <SelectField
        label={text("join_bank")}
        placeholder={text("join_choose")}
        options={bankOptions}
        value={account.bank ?? ""}
        error={problem("bank_account.bank")}
        onChange={(bank) => put({ bank })}
      />
      <TextField
        label={text("join_account_number")}
        inputMode="numeric"
        maxLength={LONGEST_NUMBER}
        value={account.number ?? ""}
        error={problem("bank_account.number")}
        onChange={(number) => put({ number })}
      />
      <TextField
        label={text("join_account_holder")}
        hint={text("join_account_holder_hint")}
        maxLength={LONGEST_NAME}
        value={account.holder ?? ""}
        error={problem("bank_account.holder")}
        onChange={(holder) => put({ holder })}
      />
    </div>
  );
}

export function BankAgentAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const agent = answers.bank_agent ?? {};
  const put = (change: Partial<typeof agent>) => keep({ bank_agent: { ...agent, ...change } });
  return (
    <div className="grid gap-5">
      <SelectField
        label={text("join_agent_bank")}
        placeholder={text("join_choose")}
        options={bankOptions}
        value={agent.bank ?? ""}
        error={problem("bank_agent.bank")}
        onChange={(bank) => put({ bank })}
      />
      <TextField
        label={text("join_agent_number")}
        maxLength={LONGEST_NUMBER}
        value={agent.number ?? ""}
        error={problem("bank_agent.number")}
        onChange={(number) => put({ number })}
      />
    </div>
  );
}

/** A clock field says "07:00", people and the backend "07.00". */
export function HoursAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const hours = answers.hours ?? {};
  const put = (change: Partial<typeof hours>) => keep({ hours: { ...hours, ...change } });
  return (
    <div className="grid gap-5">
      <p className="text-soft">{text("join_hours_hint")}</p>
      <TextField
        label={text("join_opens")}
        type="time"
        value={(hours.open ?? "").replace(".", ":")}
        error={problem("hours.open")}
        onChange={(open) => put({ open: open.replace(":", ".") })}
      />
      <TextField
        label={text("join_closes")}
        type="time"
        value={(hours.close ?? "").replace(".", ":")}
        error={problem("hours.close")}
        onChange={(close) => put({ close: close.replace(":", ".") })}
      />
    </div>
  );
}
