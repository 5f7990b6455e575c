import type { OperatorPayout } from "@pasar/contracts/payouts";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { useLanguage } from "../../lib/text";
import { AccountLines } from "./account-lines";
import { OperatorPicture } from "./operator-picture";
import { useOperatorText } from "./operator-text";
import { PayoutSteps } from "./payout-steps";

/** One payout: whose, how much, to which account, and what this operator can say about it. */
export function OperatorPayoutCard({ payout }: { payout: OperatorPayout }) {
  const say = useOperatorText();
  const locale = useLanguage();
  const { seller_name, amount, fee, account, state, reference, proof_photo, reason, changed_at } = payout;
  return (
    <article className="card grid gap-2 p-4 leading-snug">
      <p className="font-bold text-leaf break-words">{seller_name}</p>
      <p className="text-[1.7rem] leading-tight font-bold tabular-nums">{formatRupiah(amount - fee)}</p>
      <AccountLines account={account} />
      <ul className="text-soft">
        {fee > 0 && <li>{say("fee", { amount: formatRupiah(fee) })}</li>}
        {reference && <li className="break-words">{say("proof", { proof: reference })}</li>}
        {state === "failed" && reason && <li className="break-words">{say("reason", { reason })}</li>}
        <li>{formatMoment(changed_at, { locale, short: true })}</li>
      </ul>
      {proof_photo && <OperatorPicture pictureKey={proof_photo} alt={say("proof_photo")} />}
      <PayoutSteps payout={payout} />
    </article>
  );
}
