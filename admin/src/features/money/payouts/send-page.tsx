import type { SellerPayouts } from "@pasar/contracts/payouts";
import { formatRupiah } from "@pasar/locale/money";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { randomId } from "../../../lib/random-id";
import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { AccountCard } from "../../group/payout/account-card";
import { PinForm } from "../../group/payout/pin-form";
import { useSend } from "../../group/use-send";
import { AmountForm } from "./amount-form";
import { PAYOUTS_KEY, PAYOUTS_PATH, usePayouts } from "./payouts";

/** Proposes to send money to the group's account: first how much, then the PIN. */
export function SendPage() {
  const text = useText();
  const query = usePayouts();
  const isClosed = query.data?.may_propose === false;
  const seller = useMember()?.seller.name;
  if (isClosed) return <Navigate to="/uang" replace />;
  return (
    <Page title={text("transfer_start")} over={seller} backTo="/uang" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{(payouts) => <Propose payouts={payouts} />}</QueryState>
    </Page>
  );
}

function Propose({ payouts }: { payouts: SellerPayouts }) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { send, isBusy, problem, forget } = useSend<SellerPayouts>();
  /** Stays the same while it is unknown whether the proposal arrived; another amount is another payout. */
  const proposal = useRef({ id: randomId(), amount: 0 });
  const [amount, setAmount] = useState<number | null>(null);
  const onPin = async (pin: string) => {
    if (amount === null) return;
    if (proposal.current.amount !== amount) proposal.current = { id: randomId(), amount };
    const answer = await send("/seller/payouts", { ...proposal.current, pin });
    if (!answer) return;
    await navigate(PAYOUTS_PATH, { replace: true });
    client.setQueryData(PAYOUTS_KEY, answer);
  };
  if (amount === null) return <AmountForm payouts={payouts} onAmount={setAmount} />;
  const change = () => {
    forget();
    setAmount(null);
  };
  return (
    <div className="grid gap-5">
      <Check amount={amount} fee={payouts.fee} onChange={change} />
      {payouts.account && <AccountCard title={text("transfer_to")} account={payouts.account} />}
      <PinForm button={text("transfer_propose")} isBusy={isBusy} problem={problem} onPin={(pin) => void onPin(pin)} />
    </div>
  );
}

function Check({ amount, fee, onChange }: { amount: number; fee: number; onChange: () => void }) {
  const text = useText();
  return (
    <section className="card grid gap-3 p-4 leading-snug">
      <div>
        <h2 className="font-bold text-leaf">{text("transfer_arrives")}</h2>
        <p className="text-[1.7rem] leading-tight font-bold tabular-nums">{formatRupiah(amount - fee)}</p>
        <p className="text-soft">{text("transfer_fee", { fee: formatRupiah(fee) })}</p>
      </div>
      <button type="button" className="button button-plain" onClick={onChange}>
        {text("check_change")}
      </button>
    </section>
  );
}
