import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { PayoutCard } from "./payout-card";
import { usePayouts } from "./payouts";

/** Every payout of the group, as all its members see them (rule R3). */
export function PayoutListPage() {
  const text = useText();
  const query = usePayouts();
  return (
    <Page title={text("transfer_all")} over={useMember()?.seller.name} backTo="/uang" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ payouts }) => (
          <div className="grid gap-3">
            {payouts.length === 0 && <p className="text-soft">{text("transfer_none")}</p>}
            {payouts.map((payout) => (
              <PayoutCard key={payout.id} payout={payout} />
            ))}
          </div>
        )}
      </QueryState>
    </Page>
  );
}
