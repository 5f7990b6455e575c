import type { SellerOrderList } from "@pasar/contracts/seller";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { useMember } from "../../lib/session";
import { type TextKey, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useBellMemory } from "./bell/bell-memory";
import { SoundButton } from "./bell/sound-button";
import { forgetStep } from "./last-step";
import { useKeepOrders } from "./order";
import { OrderCard } from "./order-card";
import { ORDER_TABS, type OrderTab, orderListQuery, useOrderList } from "./order-list";
import { OrderTabs } from "./order-tabs";

const EMPTY: Record<OrderTab, { title: TextKey; hint: TextKey }> = {
  new: { title: "orders_none_new", hint: "orders_none_new_hint" },
  active: { title: "orders_none_active", hint: "orders_none_active_hint" },
  done: { title: "orders_none_done", hint: "orders_none_done_hint" },
};

/** The seller's orders in three tabs. */
export function OrderListPage() {
  const [search] = useSearchParams();
  const text = useText();
  const seller = useMember()?.seller.name;
  const tab = ORDER_TABS.find((name) => name === search.get("tab")) ?? "new";
  const query = useOrderList(tab);
  const counts = useFreshestCounts();
  useEffect(forgetStep, []);
  useKeepOrders(tab === "done" ? undefined : query.data?.orders);
  return (
    <Page title={text("orders_title")} over={seller} updatedAt={query.dataUpdatedAt}>
      <div className="grid grid-cols-1 gap-4">
        <SoundButton />
        <OrderTabs current={tab} counts={counts} />
        <QueryState query={query}>{(list) => <OrderCards tab={tab} list={list} />}</QueryState>
      </div>
    </Page>
  );
}

/** Each answer carries all three counts; the newest one of any tab is right. */
function useFreshestCounts(): SellerOrderList["counts"] | undefined {
  const client = useQueryClient();
  const states = ORDER_TABS.map((tab) => client.getQueryState(orderListQuery(tab).queryKey));
  const newest = states.reduce((best, state) =>
    (state?.dataUpdatedAt ?? 0) > (best?.dataUpdatedAt ?? 0) ? state : best,
  );
  return newest?.data?.counts;
}

function OrderCards({ tab, list }: { tab: OrderTab; list: SellerOrderList }) {
  const text = useText();
  const opened = useBellMemory(({ opened }) => opened);
  if (list.orders.length === 0) {
    return (
      <div className="grid justify-items-center gap-1 px-4 py-14 text-center">
        <span className="mb-2 text-edge">
          <Icon name="receipt" size={64} />
        </span>
        <p className="text-[1.12rem] font-bold">{text(EMPTY[tab].title)}</p>
        <p className="text-soft">{text(EMPTY[tab].hint)}</p>
      </div>
    );
  }
  return (
    <ul className="grid grid-cols-1 gap-3">
      {list.orders.map((order) => (
        <li key={order.id}>
          <OrderCard order={order} isUnopened={tab === "new" && !opened.includes(order.id)} />
        </li>
      ))}
    </ul>
  );
}
