import type { PayoutDecision, SellerPayout, SellerPayouts } from "@pasar/contracts/payouts";
import { useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate, useParams } from "react-router";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { PinForm } from "../../group/payout/pin-form";
import { useSend } from "../../group/use-send";
import { PayoutCard } from "./payout-card";
import { PAYOUTS_KEY, PAYOUTS_PATH, SCREENS, usePayouts } from "./payouts";

/** Approves, refuses or calls off one payout; leads back when it is not this member's turn. */
export function DecidePayoutPage() {
  const { id, screen } = useParams();
  const text = useText();
  const query = usePayouts();
  const decision = (Object.keys(SCREENS) as PayoutDecision[]).find((one) => SCREENS[one] === screen);
  const payout = query.data?.payouts.find((one) => one.id === id);
  if (!decision || (query.data && !payout?.allowed.includes(decision))) return <Navigate to={PAYOUTS_PATH} replace />;
  return (
    <Page
      title={text(`transfer_${decision}`)}
      over={text("money_title")}
      backTo={PAYOUTS_PATH}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>{() => payout && <Decide payout={payout} decision={decision} />}</QueryState>
    </Page>
  );
}

function Decide({ payout, decision }: { payout: SellerPayout; decision: PayoutDecision }) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { send, isBusy, problem } = useSend<SellerPayouts>();
  const decide = async (body: object) => {
    const payouts = await send(`/seller/payouts/${encodeURIComponent(payout.id)}/${decision}`, body);
    await client.invalidateQueries({ queryKey: ["summary"] });
    if (!payouts) return;
    await navigate(PAYOUTS_PATH, { replace: true });
    client.setQueryData(PAYOUTS_KEY, payouts);
  };
  return (
    <div className="grid gap-5">
      <PayoutCard payout={payout} isDeciding />
      <p>{text(`transfer_${decision}_hint`)}</p>
      {decision === "cancel" ? (
        <>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <ActionButton icon="close" isBusy={isBusy} onPress={() => void decide({})}>
            {text("transfer_cancel")}
          </ActionButton>
        </>
      ) : (
        <PinForm
          button={text(`transfer_${decision}`)}
          isBusy={isBusy}
          problem={problem}
          onPin={(pin) => void decide({ pin })}
        />
      )}
    </div>
  );
}
