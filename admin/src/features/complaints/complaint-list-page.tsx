import { formatMoment } from "@pasar/locale/time";
import { useLanguage, useText } from "../../lib/text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { ROOM_OF, useComplaints } from "./complaints";
import type { Desk } from "./sayable";

/** What buyers complain of, open ones first. */
function ComplaintListPage({ desk }: { desk: Desk }) {
  const text = useText();
  const query = useComplaints(desk);
  return (
    <Page
      title={text("complaints_title")}
      backTo={desk === "seller" ? "/akun" : "/dinas"}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>
        {({ complaints }) => (
          <>
            {complaints.length === 0 && <p className="py-12 text-center text-soft">{text("complaints_none")}</p>}
            <ul className="grid gap-2">
              {complaints.map(({ order_id, order_number, seller_name, reason, state, due_at, time_zone }) => (
                <li key={order_id}>
                  <RowLink
                    to={`${ROOM_OF[desk]}/${order_id}`}
                    icon={state === "closed" ? "check" : "alert"}
                    hint={
                      <>
                        {desk === "officer" && <span className="block">{seller_name}</span>}
                        <span className="block">{text(`complaint_state_${state}`)}</span>
                        {due_at && <Until at={due_at} timeZone={time_zone} />}
                      </>
                    }
                  >
                    {text("complaint_row", { number: order_number, reason: text(`complaint_${reason}`) })}
                  </RowLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryState>
    </Page>
  );
}

function Until({ at, timeZone }: { at: string; timeZone: string }) {
  const text = useText();
  const moment = formatMoment(at, { locale: useLanguage(), timeZone, short: true });
  return <>{text("complaint_until", { moment })}</>;
}

/** The seller's room. */
export function SellerComplaintsPage() {
  return <ComplaintListPage desk="seller" />;
}

/** The officers' room. */
export function OfficeComplaintsPage() {
  return <ComplaintListPage desk="officer" />;
}
