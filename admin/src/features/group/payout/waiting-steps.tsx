import type { PayoutAccount } from "@pasar/contracts/payout-account";
import { formatMoment } from "@pasar/locale/time";
import { useMember, useTimeZone } from "../../../lib/session";
import { useLanguage, useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";

/** The three steps of a new account: who proposed it, who approved it, when it comes into use. */
export function WaitingSteps({ account }: { account: PayoutAccount }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const kind = useMember()?.seller.kind ?? "kube";
  const moment = (at: string) => formatMoment(at, { locale, timeZone });
  const { proposed_by, proposed_at, approved_by, effective_at } = account;
  return (
    <ol className="grid gap-3">
      <Step isDone>{text("payout_proposed", { name: proposed_by ?? "", moment: moment(proposed_at) })}</Step>
      <Step isDone={approved_by !== null}>
        {approved_by ? text("payout_approved", { name: approved_by }) : text(`payout_awaits_${kind}`)}
      </Step>
      <Step isDone={false}>
        {effective_at ? text("payout_starts", { moment: moment(effective_at) }) : text("payout_starts_later")}
      </Step>
    </ol>
  );
}

function Step({ isDone, children }: { isDone: boolean; children: string }) {
  return (
    <li className={`flex items-start gap-3 leading-snug ${isDone ? "text-leaf-deep" : "text-soft"}`}>
      <Icon name={isDone ? "check" : "clock"} />
      <span className="font-semibold">{children}</span>
    </li>
  );
}
