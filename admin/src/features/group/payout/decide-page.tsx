import type { PayoutAccount, PayoutAccounts, PayoutAction } from "@pasar/contracts/payout-account";
import { useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate, useParams } from "react-router";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { useSend } from "../use-send";
import { AccountCard } from "./account-card";
import { PAYOUT_KEY, usePayoutAccounts } from "./payout-accounts";
import { PinForm } from "./pin-form";

const LIST = "/kelompok/rekening";
const ACTIONS: Record<string, PayoutAction> = { setuju: "approve", tolak: "refuse", batal: "cancel" };

/** Approves, refuses or calls off the account that waits; leads back when it is not this member's turn. */
export function DecidePage() {
  const { screen = "" } = useParams();
  const text = useText();
  const query = usePayoutAccounts();
  const action = ACTIONS[screen];
  const accounts = query.data;
  if (!action || (accounts && !accounts.allowed.includes(action))) return <Navigate to={LIST} replace />;
  return (
    <Page title={text(`payout_${action}`)} over={text("group_payout")} backTo={LIST} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{({ waiting }) => waiting && <Decide account={waiting} action={action} />}</QueryState>
    </Page>
  );
}

function Decide({ account, action }: { account: PayoutAccount; action: PayoutAction }) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { send, isBusy, problem } = useSend<PayoutAccounts>();
  const decide = async (body: object) => {
    const accounts = await send(`/seller/payout-account/${encodeURIComponent(account.id)}/${action}`, body);
    if (!accounts) return void client.invalidateQueries({ queryKey: PAYOUT_KEY });
    await navigate(LIST, { replace: true });
    client.setQueryData(PAYOUT_KEY, accounts);
  };
  return (
    <div className="grid gap-5">
      <AccountCard title={text("payout_waiting")} account={account} />
      <p>{text(`payout_${action}_hint`)}</p>
      {action === "approve" ? (
        <PinForm
          button={text("payout_approve")}
          isBusy={isBusy}
          problem={problem}
          onPin={(pin) => void decide({ pin })}
        />
      ) : (
        <>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <ActionButton icon="close" isBusy={isBusy} onPress={() => void decide({})}>
            {text(`payout_${action}`)}
          </ActionButton>
        </>
      )}
    </div>
  );
}
