import type { BankAccount, PayoutAccounts } from "@pasar/contracts/payout-account";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { useSend } from "../use-send";
import { AccountCard } from "./account-card";
import { BankAccountForm } from "./bank-account-form";
import { PAYOUT_KEY } from "./payout-accounts";
import { PinForm } from "./pin-form";

const LIST = "/kelompok/rekening";

/** Another account for the group: first what it is, then the PIN. */
export function ProposePage() {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { send, forget, isBusy, problem, fields } = useSend<PayoutAccounts>();
  const [account, setAccount] = useState<BankAccount>({ bank: "", number: "", holder_name: "" });
  const [isFilled, setIsFilled] = useState(false);
  const onPin = async (pin: string) => {
    const accounts = await send("/seller/payout-account/proposals", { ...account, pin });
    if (!accounts) return;
    client.setQueryData(PAYOUT_KEY, accounts);
    await navigate(LIST, { replace: true });
  };
  const isRefusedField = Object.keys(fields).length > 0;
  return (
    <Page title={text("payout_change")} over={useMember()?.seller.name} backTo={LIST}>
      {isFilled && !isRefusedField ? (
        <div className="grid gap-5">
          <AccountCard title={text("payout_check")} account={account}>
            <button type="button" className="button button-plain" onClick={() => setIsFilled(false)}>
              {text("check_change")}
            </button>
          </AccountCard>
          <PinForm button={text("payout_propose")} isBusy={isBusy} problem={problem} onPin={(pin) => void onPin(pin)} />
        </div>
      ) : (
        <BankAccountForm
          account={account}
          fields={fields}
          onFilled={(filled) => {
            forget();
            setAccount(filled);
            setIsFilled(true);
          }}
        />
      )}
    </Page>
  );
}
