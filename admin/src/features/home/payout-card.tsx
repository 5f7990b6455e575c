import type { SellerHome } from "@pasar/contracts/home";
import { formatRupiah } from "@pasar/locale/money";
import { Link } from "react-router";
import { type TextKey, useText } from "../../lib/text";
import { Icon, type IconName } from "../../ui/icon";

type Money = SellerHome["money"];

const PAYABLE_HINTS: Record<Money["payout_account"], TextKey> = {
  active: "home_payable_active",
  waiting: "home_payable_waiting",
  none: "home_payable_none",
};

/** What will be paid, what it waits for, and what is in hand already. */
export function PayoutCard({ money }: { money: Money }) {
  const text = useText();
  const isStuck = money.payable > 0 && money.payout_account === "none";
  return (
    <div className="grid gap-3">
      <div className="rounded-2xl bg-leaf p-4 text-white">
        <p className="font-bold">{text("money_payable")}</p>
        <p className="text-[2.1rem] leading-tight font-bold tabular-nums">{formatRupiah(money.payable)}</p>
        <p className="leading-snug">{text(PAYABLE_HINTS[money.payout_account])}</p>
        {isStuck && (
          <Link to="/kelompok/rekening" className="button mt-3 w-full bg-white text-leaf">
            {text("home_payout_account")}
          </Link>
        )}
      </div>
      <dl className="card divide-y divide-line px-4">
        <Row icon="lock" label="money_held" hint="home_held_hint" amount={money.held} />
        <Row icon="cash" label="money_cash" hint="money_cash_hint" amount={money.cash} />
      </dl>
      <Link to="/uang" className="button button-plain">
        <Icon name="wallet" />
        {text("home_money_link")}
      </Link>
    </div>
  );
}

interface RowProps {
  icon: IconName;
  label: TextKey;
  hint: TextKey;
  /** Rupiah. */
  amount: number;
}

function Row({ icon, label, hint, amount }: RowProps) {
  const text = useText();
  return (
    <div className="py-3">
      <dt className="flex items-center gap-2 font-bold">
        <Icon name={icon} size={22} />
        {text(label)}
      </dt>
      <dd>
        <span className="block text-[1.35rem] leading-tight font-bold tabular-nums">{formatRupiah(amount)}</span>
        <span className="block leading-snug text-soft">{text(hint)}</span>
      </dd>
    </div>
  );
}
