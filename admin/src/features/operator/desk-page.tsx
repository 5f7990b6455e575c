import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { RowLink } from "../../ui/row-link";
import { leaveOperatorRoom, useOperatorSession } from "./operator-session";
import { useOperatorText } from "./operator-text";

/** What operators look after. */
export function DeskPage() {
  const say = useOperatorText();
  const { operator } = useOperatorSession();
  return (
    <Page title={say("room")} over={operator?.email}>
      <ul className="grid gap-2">
        <li>
          <RowLink to="/operator/pengembalian" icon="wallet" hint={say("refunds_hint")}>
            {say("refunds")}
          </RowLink>
        </li>
        <li>
          <RowLink to="/operator/kiriman" icon="receipt" hint={say("payouts_hint")}>
            {say("payouts")}
          </RowLink>
        </li>
        <li>
          <RowLink to="/operator/kerugian" icon="alert" hint={say("losses_hint")}>
            {say("losses")}
          </RowLink>
        </li>
        <li>
          <RowLink to="/operator/tarif" icon="chart" hint={say("rates_hint")}>
            {say("rates")}
          </RowLink>
        </li>
      </ul>
      <button type="button" className="button button-plain mt-6" onClick={leaveOperatorRoom}>
        <Icon name="leave" />
        {say("leave")}
      </button>
    </Page>
  );
}
