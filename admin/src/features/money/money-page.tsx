import type { SellerSummary } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { useMember } from "../../lib/session";
import { type TextKey, useText } from "../../lib/text";
import { Icon, type IconName } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { LedgerLines } from "./ledger-lines";
import { SendMoney } from "./payouts/send-money";
import { useSummary } from "./summary";

/** What was sold today, what will be paid, and why. */
export function MoneyPage() {
  const text = useText();
  const seller = useMember()?.seller.name;
  const query = useSummary();
  return (
    <Page title={text("money_title")} over={seller} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{(summary) => <Summary summary={summary} />}</QueryState>
    </Page>
  );
}

function Summary({ summary }: { summary: SellerSummary }) {
  const text = useText();
  const { today, balance, lines, time_zone: timeZone } = summary;
  return (
    <div className="grid grid-cols-1 gap-4">
      <Today orders={today.orders} sales={today.sales} />
      <ul className="grid gap-3">
        <Balance icon="wallet" title="money_payable" hint="money_payable_hint" amount={balance.payable} isMain />
        {balance.disputed > 0 && (
          <Balance icon="alert" title="money_disputed" hint="money_disputed_hint" amount={balance.disputed} />
        )}
      </ul>
      <SendMoney />
      <ul className="grid gap-3">
        <Balance icon="lock" title="money_held" hint="money_held_hint" amount={balance.held} />
        <Balance icon="cash" title="money_cash" hint="money_cash_hint" amount={balance.cash} />
      </ul>
      <RowLink to="/uang/laporan" icon="printer" hint={text("statement_hint")}>
        {text("statement_title")}
      </RowLink>
      <LedgerLines lines={lines} timeZone={timeZone} />
    </div>
  );
}

function Today({ orders, sales }: SellerSummary["today"]) {
  const text = useText();
  return (
    <section>
      <h2 className="text-soft">{text("money_today_sales")}</h2>
      <p className="text-[2.1rem] leading-tight font-bold tabular-nums">{formatRupiah(sales)}</p>
      <p className="font-semibold">{text("money_today_orders", { count: orders })}</p>
    </section>
  );
}

interface BalanceProps {
  icon: IconName;
  title: TextKey;
  hint: TextKey;
  /** Rupiah. */
  amount: number;
  isMain?: boolean;
}

function Balance({ icon, title, hint, amount, isMain = false }: BalanceProps) {
  const text = useText();
  const style = isMain ? "rounded-2xl bg-leaf text-white" : "card";
  return (
    <li className={`flex gap-3 p-4 ${style}`}>
      <Icon name={icon} size={30} />
      <div className="min-w-0 leading-snug">
        <p className="font-bold">{text(title)}</p>
        <p className="text-[1.7rem] leading-tight font-bold tabular-nums">{formatRupiah(amount)}</p>
        <p className={isMain ? "" : "text-soft"}>{text(hint)}</p>
      </div>
    </li>
  );
}
