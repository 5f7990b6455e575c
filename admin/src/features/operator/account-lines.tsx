import type { BankAccount } from "@pasar/contracts/payout-account";

/** The account money goes to. */
export function AccountLines({ account }: { account: BankAccount }) {
  return (
    <p>
      {account.bank} <span className="tabular-nums select-all">{account.number}</span>
      <span className="block font-semibold break-words">{account.holder_name}</span>
    </p>
  );
}
