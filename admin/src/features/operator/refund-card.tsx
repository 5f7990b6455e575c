import type { OperatorRefund } from "@pasar/contracts/refund";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { formatPhone } from "../../lib/phone";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { AccountLines } from "./account-lines";
import { OperatorPicture } from "./operator-picture";
import { useOperatorText } from "./operator-text";
import { RefundSteps } from "./refund-steps";

/** One refund: how much, to whom, how it stands, and what this operator can do. */
export function RefundCard({ refund }: { refund: OperatorRefund }) {
  const say = useOperatorText();
  const locale = useLanguage();
  const { order_number, amount, reason, state, obstacle, buyer, account, proof, proof_photo, created_at, paid_at } =
    refund;
  return (
    <article className="card grid gap-2 p-4 leading-snug">
      <p className={`flex items-center gap-2 font-bold ${state === "failed" ? "text-clay" : "text-leaf"}`}>
        <Icon name={state === "paid" ? "check" : state === "failed" ? "alert" : "clock"} size={22} />
        {say(`refund_state_${state}`)}
      </p>
      <p className="text-[1.7rem] leading-tight font-bold tabular-nums">{formatRupiah(amount)}</p>
      <p>
        {order_number === null ? say("whole_checkout") : say("order", { number: order_number })},{" "}
        {say(`refund_reason_${reason}`)}
        {buyer && (
          <span className="block break-words">
            {buyer.name}, <span className="tabular-nums">{formatPhone(buyer.phone)}</span>
          </span>
        )}
      </p>
      {account && <AccountLines account={account} />}
      <ul className="text-soft">
        {obstacle && <li className="break-words">{say("obstacle", { obstacle })}</li>}
        {proof && <li className="break-words">{say("proof", { proof })}</li>}
        <li>{formatMoment(paid_at ?? created_at, { locale, short: true })}</li>
      </ul>
      {proof_photo && <OperatorPicture pictureKey={proof_photo} alt={say("proof_photo")} />}
      <RefundSteps refund={refund} />
    </article>
  );
}
