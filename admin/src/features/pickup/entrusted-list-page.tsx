import type { EntrustedOrder } from "@pasar/contracts/pickup";
import { formatSlot } from "@pasar/locale/time";
import { Link } from "react-router";
import { useReceivingText } from "../../lib/receiving-text";
import { useMember, useTimeZone } from "../../lib/session";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useEntrustedOrders } from "./entrusted-orders";

/** What KUBE have brought to the outlet's counter, the earliest time first. */
export function EntrustedListPage() {
  const say = useReceivingText();
  const query = useEntrustedOrders();
  return (
    <Page
      title={say("entrusted_title")}
      over={useMember()?.seller.name}
      backTo="/pesanan"
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>
        {({ orders }) =>
          orders.length > 0 ? (
            <ul className="grid gap-3">
              {orders.map((order) => (
                <li key={order.id}>
                  <EntrustedCard order={order} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="card p-4">{say("entrusted_none")}</p>
          )
        }
      </QueryState>
    </Page>
  );
}

function EntrustedCard({ order }: { order: EntrustedOrder }) {
  const say = useReceivingText();
  const [first] = order.lines;
  return (
    <Link
      to={`/titipan/${order.id}`}
      className="card flex min-h-16 items-center gap-3 px-4 py-3 leading-snug hover:bg-leaf-pale"
    >
      <div className="min-w-0 flex-1">
        <h2 className="text-[1.12rem] font-bold">{order.buyer_name}</h2>
        <p>
          {say("entrusted_order", { number: order.number })} · {order.seller_name}
        </p>
        {first && (
          <p className="text-soft">
            {first.quantity} × {first.title}
            {order.lines.length > 1 && ` +${order.lines.length - 1}`}
          </p>
        )}
        <p className="mt-1 font-semibold">
          <SlotText order={order} />
        </p>
      </div>
      <Icon name="chevron" />
    </Link>
  );
}

/** When the buyer comes. */
export function SlotText({ order: { slot } }: { order: Pick<EntrustedOrder, "slot"> }) {
  const say = useReceivingText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  return slot ? formatSlot(slot, { locale, timeZone }) : say("entrusted_any_time");
}
