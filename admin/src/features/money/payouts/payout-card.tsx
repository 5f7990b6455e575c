import type { SellerPayout } from "@pasar/contracts/payouts";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { Link } from "react-router";
import { useMember, useTimeZone } from "../../../lib/session";
import { type Translate, useLanguage, useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";
import { PayoutProof } from "./payout-proof";
import { offered, PAYOUTS_PATH, SCREENS, STATE_ICONS } from "./payouts";

/** One payout: how much, where to, how it stands, who agreed, and what this member may decide. */
export function PayoutCard({ payout, isDeciding = false }: { payout: SellerPayout; isDeciding?: boolean }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const kind = useMember()?.seller.kind ?? "kube";
  const { id, amount, account, state, proposed_by, approved_by, changed_at } = payout;
  const isBad = state === "failed";
  return (
    <article className="card grid gap-2 p-4 leading-snug">
      <p className={`flex items-center gap-2 font-bold ${isBad ? "text-clay" : "text-leaf"}`}>
        <Icon name={STATE_ICONS[state]} size={22} />
        {state === "proposed" ? text(`transfer_proposed_${kind}`) : text(`transfer_${state}`)}
      </p>
      <p className="text-[1.7rem] leading-tight font-bold tabular-nums">{formatRupiah(amount)}</p>
      <p>
        {account.bank} <span className="tabular-nums">{account.number}</span>
        <span className="block">{account.holder_name}</span>
      </p>
      <ul className="text-soft">
        <li>{text("transfer_proposed_by", { name: proposed_by })}</li>
        {approved_by && <li>{text("transfer_approved_by", { name: approved_by })}</li>}
        <li>{formatMoment(changed_at, { locale, timeZone, short: true })}</li>
      </ul>
      {endOf(payout, text) && <p className="font-semibold">{endOf(payout, text)}</p>}
      {payout.has_proof && <PayoutProof id={id} />}
      {!isDeciding && (
        <div className="grid gap-3 pt-1 empty:hidden">
          {offered(payout).map((decision) => (
            <Link
              key={decision}
              to={`${PAYOUTS_PATH}/${encodeURIComponent(id)}/${SCREENS[decision]}`}
              className={`button ${decision === "approve" ? "button-main" : "button-danger"}`}
            >
              <Icon name={decision === "approve" ? "check" : "close"} />
              {text(`transfer_${decision}`)}
            </Link>
          ))}
        </div>
      )}
    </article>
  );
}

/** Why it came to nothing. */
function endOf({ state, closed_by, reason }: SellerPayout, text: Translate): string | null {
  if (state === "failed") return text("transfer_reason", { reason: reason ?? "" });
  if (state !== "refused" && state !== "cancelled") return null;
  return closed_by ? text("transfer_closed_by", { name: closed_by }) : text("transfer_account_changed");
}
