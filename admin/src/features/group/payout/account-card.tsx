import type { PayoutAccount } from "@pasar/contracts/payout-account";
import type { ReactNode } from "react";
import { spacedNumber } from "./payout-accounts";

interface AccountCardProps {
  title: string;
  account: Pick<PayoutAccount, "bank" | "number" | "holder_name">;
  children?: ReactNode;
}

/** One bank account, big enough to compare digit by digit. */
export function AccountCard({ title, account, children }: AccountCardProps) {
  return (
    <section className="card grid gap-3 p-4">
      <h2 className="font-bold text-leaf">{title}</h2>
      <div className="leading-snug">
        <p className="font-semibold">{account.bank}</p>
        <p className="text-[1.5rem] font-bold tabular-nums">{spacedNumber(account.number)}</p>
        <p>{account.holder_name}</p>
      </div>
      {children}
    </section>
  );
}
