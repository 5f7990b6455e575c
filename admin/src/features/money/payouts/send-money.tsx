import type { SellerPayouts } from "@pasar/contracts/payouts";
import { formatRupiah } from "@pasar/locale/money";
import { Link } from "react-router";
import { useMay } from "../../../lib/rights";
import { useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";
import { RowLink } from "../../../ui/row-link";
import { PayoutCard } from "./payout-card";
import { isOpen, PAYOUTS_PATH, usePayouts } from "./payouts";

/** What may be sent to the group's account now, what is on its way, and the way to all of them. */
export function SendMoney() {
  const { data } = usePayouts();
  return data ? <Sending payouts={data} /> : null;
}

function Sending({ payouts: { available, smallest, account, may_propose, payouts } }: { payouts: SellerPayouts }) {
  const text = useText();
  const maySend = useMay("payouts.propose");
  const why = account ? text("transfer_too_little", { amount: formatRupiah(smallest) }) : text("payout_none");
  return (
    <section className="grid gap-3">
      <div className="card grid gap-3 p-4 leading-snug">
        <div>
          <h2 className="font-bold">{text("transfer_available")}</h2>
          <p className="text-[1.7rem] leading-tight font-bold tabular-nums">{formatRupiah(available)}</p>
          {maySend && !may_propose && <p className="text-soft">{why}</p>}
          {!maySend && <p className="text-soft">{text("transfer_by_officers")}</p>}
        </div>
        {may_propose && (
          <Link to="/uang/kirim" className="button button-main">
            <Icon name="wallet" size={28} />
            {text("transfer_start")}
          </Link>
        )}
      </div>
      {payouts.filter(isOpen).map((payout) => (
        <PayoutCard key={payout.id} payout={payout} />
      ))}
      {payouts.length > 0 && (
        <RowLink to={PAYOUTS_PATH} icon="receipt">
          {text("transfer_all")}
        </RowLink>
      )}
    </section>
  );
}
