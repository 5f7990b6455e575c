import type { PayoutAccounts, PayoutAction } from "@pasar/contracts/payout-account";
import { Link } from "react-router";
import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { Icon, type IconName } from "../../../ui/icon";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { AccountCard } from "./account-card";
import { EarlierAccounts } from "./earlier-accounts";
import { usePayoutAccounts } from "./payout-accounts";
import { WaitingSteps } from "./waiting-steps";

/** The account the group is paid to, the one that may follow, and the steps between. */
export function PayoutPage() {
  const text = useText();
  const query = usePayoutAccounts();
  return (
    <Page
      title={text("group_payout")}
      over={useMember()?.seller.name}
      backTo="/kelompok"
      updatedAt={query.dataUpdatedAt}
      action={
        query.data?.allowed.includes("propose") && (
          <Link to="/kelompok/rekening/usul" className="button button-main">
            <Icon name="wallet" size={28} />
            {text(query.data.active ? "payout_change" : "payout_first")}
          </Link>
        )
      }
    >
      <QueryState query={query}>{(accounts) => <Accounts accounts={accounts} />}</QueryState>
    </Page>
  );
}

function Accounts({ accounts: { active, waiting, earlier, allowed, waiting_hours } }: { accounts: PayoutAccounts }) {
  const text = useText();
  return (
    <div className="grid gap-4">
      {active ? (
        <AccountCard title={text("payout_active")} account={active} />
      ) : (
        <p className="card p-4 font-semibold">{text("payout_none")}</p>
      )}
      {waiting && (
        <AccountCard title={text("payout_waiting")} account={waiting}>
          <WaitingSteps account={waiting} />
          <Decisions allowed={allowed} />
        </AccountCard>
      )}
      <p className="text-soft">{text("payout_rule", { hours: waiting_hours })}</p>
      <EarlierAccounts accounts={earlier} />
    </div>
  );
}

const LINKS: {
  action: PayoutAction;
  to: string;
  icon: IconName;
  label: "payout_approve" | "payout_refuse" | "payout_cancel";
  style: string;
}[] = [
  { action: "approve", to: "/kelompok/rekening/setuju", icon: "check", label: "payout_approve", style: "button-main" },
  { action: "refuse", to: "/kelompok/rekening/tolak", icon: "close", label: "payout_refuse", style: "button-danger" },
  { action: "cancel", to: "/kelompok/rekening/batal", icon: "close", label: "payout_cancel", style: "button-danger" },
];

/** Whoever may refuse it need not call it off as well. */
function Decisions({ allowed }: { allowed: PayoutAccounts["allowed"] }) {
  const text = useText();
  const shown = LINKS.filter(
    ({ action }) => allowed.includes(action) && !(action === "cancel" && allowed.includes("refuse")),
  );
  return (
    <div className="grid gap-3 empty:hidden">
      {shown.map(({ action, to, icon, label, style }) => (
        <Link key={action} to={to} className={`button ${style}`}>
          <Icon name={icon} />
          {text(label)}
        </Link>
      ))}
    </div>
  );
}
