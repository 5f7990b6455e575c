import type { OrderTab, SellerOrderList } from "@pasar/contracts/seller";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { useSearchParams } from "react-router";
import { useMember } from "../../lib/session";
import { type TextKey, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { EntrustedRow } from "../pickup/entrusted-row";
import { NotifyButton } from "./bell/notify-button";
import { SoundButton } from "./bell/sound-button";
import { forgetStep } from "./last-step";
import { useKeepOrders } from "./order";
import { OrderCards } from "./order-cards";
import { type ExtraFilter, NO_FILTERS, ORDER_TABS, type OrderFilter, readFilter, writeFilter } from "./order-filter";
import { orderListQuery, useOrderList } from "./order-list";
import { OrderSearch } from "./order-search";
import { OrderTabs } from "./order-tabs";

const EMPTY: Record<OrderTab, { title: TextKey; hint: TextKey }> = {
  new: { title: "orders_none_new", hint: "orders_none_new_hint" },
  active: { title: "orders_none_active", hint: "orders_none_active_hint" },
  done: { title: "orders_none_done", hint: "orders_none_done_hint" },
};
const FILTERED = { title: "orders_none_found", hint: "orders_none_found_hint" } as const;

/** The seller's orders in three tabs, found by number, buyer, way, money and day. */
export function OrderListPage() {
  const text = useText();
  const seller = useMember()?.seller.name;
  const { filter, change } = useFilter();
  const query = useOrderList(filter);
  const orders = useMemo(() => query.data?.pages.flatMap((page) => page.orders), [query.data]);
  const counts = useFreshestCounts(filter);
  useEffect(forgetStep, []);
  useKeepOrders(filter.tab === "done" ? undefined : orders);
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return (
    <Page title={text("orders_title")} over={seller} updatedAt={query.dataUpdatedAt}>
      <div className="grid grid-cols-1 gap-4">
        <EntrustedRow />
        <SoundButton />
        <NotifyButton />
        <OrderTabs filter={filter} counts={counts} />
        <OrderSearch filter={filter} onChange={change} />
        <QueryState query={query}>
          {() =>
            orders?.length ? (
              <OrderCards
                key={writeFilter(filter)}
                orders={orders}
                total={counts?.[filter.tab] ?? -1}
                onNearEnd={readMore}
              />
            ) : (
              <NoOrders filter={filter} />
            )
          }
        </QueryState>
        {query.isFetchingNextPage && (
          <p role="status" className="text-center text-soft">
            {text("loading")}
          </p>
        )}
      </div>
    </Page>
  );
}

/** The filter lives in the address, so that "back" and a reload keep it. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const change = useCallback(
    (changed: Partial<Record<ExtraFilter, string>>) => {
      setSearch((before) => writeFilter({ ...readFilter(before), ...changed } as OrderFilter), { replace: true });
    },
    [setSearch],
  );
  return { filter, change };
}

/** Each answer carries all three counts; the newest one of any tab is right. */
function useFreshestCounts(filter: OrderFilter): SellerOrderList["counts"] | undefined {
  const client = useQueryClient();
  const states = ORDER_TABS.map((tab) => client.getQueryState(orderListQuery({ ...filter, tab }).queryKey));
  const newest = states.reduce((best, state) =>
    (state?.dataUpdatedAt ?? 0) > (best?.dataUpdatedAt ?? 0) ? state : best,
  );
  return newest?.data?.pages[0]?.counts;
}

function NoOrders({ filter }: { filter: OrderFilter }) {
  const text = useText();
  const isFiltered = writeFilter(filter) !== writeFilter({ ...NO_FILTERS, tab: filter.tab });
  const { title, hint } = isFiltered ? FILTERED : EMPTY[filter.tab];
  return (
    <div className="grid justify-items-center gap-1 px-4 py-14 text-center">
      <span className="mb-2 text-edge">
        <Icon name="receipt" size={64} />
      </span>
      <p className="text-[1.12rem] font-bold">{text(title)}</p>
      <p className="text-soft">{text(hint)}</p>
    </div>
  );
}
