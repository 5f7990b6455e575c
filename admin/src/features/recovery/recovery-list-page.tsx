import type { Recovery } from "@pasar/contracts/recovery";
import { formatMoment } from "@pasar/locale/time";
import { Link } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { formatPhone } from "../../lib/phone";
import { useTimeZone } from "../../lib/session";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useRecoveries } from "./recoveries";

/** The changes of members' numbers an officer asked for, and how far each is. */
export function RecoveryListPage() {
  const text = useOfficeText();
  const recoveries = useRecoveries();
  return (
    <Page
      title={text("recovery_title")}
      backTo="/akun"
      updatedAt={recoveries.dataUpdatedAt}
      action={
        <Link to="/dinas/pemulihan/baru" className="button button-main">
          <Icon name="phone" />
          {text("recovery_begin")}
        </Link>
      }
    >
      <QueryState query={recoveries}>
        {({ recoveries: list }) => (
          <div className="grid gap-4">
            <p className="text-soft">{text("recovery_hint")}</p>
            {list.length === 0 && <p className="py-8 text-center">{text("recovery_none")}</p>}
            <ul className="grid gap-3">
              {list.map((recovery) => (
                <li key={recovery.id} className="card p-4">
                  <RecoveryCard recovery={recovery} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </QueryState>
    </Page>
  );
}

function RecoveryCard({ recovery }: { recovery: Recovery }) {
  const text = useOfficeText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const moment = formatMoment(new Date(recovery.due_at), { locale, timeZone });
  return (
    <>
      <p className="text-[1.15rem] font-bold break-words">{recovery.member_name}</p>
      <p className="text-soft">{recovery.seller_name}</p>
      <p className="mt-2 tabular-nums">{text("recovery_to", { phone: formatPhone(recovery.new_phone) })}</p>
      <p className="break-words">{recovery.reason}</p>
      <p className="mt-2 font-bold">
        {recovery.state === "waiting" ? text("recovery_due", { moment }) : text(`recovery_${recovery.state}`)}
      </p>
    </>
  );
}
