import type { PayoutAccount, PayoutAccountStatus } from "@pasar/contracts/payout-account";
import { formatMoment } from "@pasar/locale/time";
import { useTimeZone } from "../../../lib/session";
import { type TextKey, useLanguage, useText } from "../../../lib/text";
import { Section } from "../../../ui/section";

const ENDS: Partial<Record<PayoutAccountStatus, TextKey>> = {
  replaced: "payout_replaced",
  cancelled: "payout_cancelled",
  refused: "payout_refused",
};

/** What became of the accounts before. */
export function EarlierAccounts({ accounts }: { accounts: readonly PayoutAccount[] }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  if (accounts.length === 0) return null;
  return (
    <Section icon="clock" title={text("payout_earlier")}>
      <ul className="divide-y divide-line">
        {accounts.map(({ id, bank, number, status, closed_by, proposed_at }) => (
          <li key={id} className="py-3 leading-snug first:pt-0 last:pb-0">
            <p className="font-semibold">
              {bank} {number}
            </p>
            <p>{text(ENDS[status] ?? "payout_replaced", { name: closed_by ?? "" })}</p>
            <p className="text-[0.9rem] text-soft">{formatMoment(proposed_at, { locale, timeZone, short: true })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
