import type { LedgerRate } from "@pasar/contracts/ledger-rates";
import { formatMoment } from "@pasar/locale/time";
import { Link } from "react-router";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { QueryState } from "../../ui/query-state";
import { OperatorFrame } from "./operator-frame";
import { useOperatorText } from "./operator-text";
import { formatRate } from "./rate-draft";
import { useRates } from "./rates";

/** What was, is and will be taken from sales and payouts. */
export function RateListPage() {
  const say = useOperatorText();
  const query = useRates();
  return (
    <OperatorFrame
      title={say("rates")}
      action={
        <Link to="/operator/tarif/baru" className="button button-main">
          <Icon name="plus" />
          {say("rate_new")}
        </Link>
      }
    >
      <QueryState query={query}>
        {({ rates }) => (
          <ul className="grid gap-3">
            {rates.map((rate) => (
              <li key={rate.id} className="card p-4">
                <RateFacts rate={rate} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </OperatorFrame>
  );
}

function RateFacts({ rate: { kind, value, valid_from, is_in_force } }: { rate: LedgerRate }) {
  const say = useOperatorText();
  const locale = useLanguage();
  return (
    <>
      <p className="font-bold">{say(`rate_${kind}`)}</p>
      <p className="text-[1.4rem] font-bold tabular-nums">{formatRate(kind, value, locale)}</p>
      <p className={is_in_force ? "font-semibold text-leaf" : "text-soft"}>
        {is_in_force && `${say("rate_now")}. `}
        {valid_from ? say("rate_from", { moment: formatMoment(valid_from, { locale }) }) : say("rate_off")}
      </p>
    </>
  );
}
