import type { OrderTab, SellerOrderList } from "@pasar/contracts/seller";
import { Link } from "react-router";
import { type TextKey, useText } from "../../lib/text";
import { ORDER_TABS, type OrderFilter, writeFilter } from "./order-filter";

const LABELS: Record<OrderTab, TextKey> = { new: "orders_new", active: "orders_active", done: "orders_done" };

interface OrderTabsProps {
  filter: OrderFilter;
  counts: SellerOrderList["counts"] | undefined;
}

/** The three tabs are links, so that "back" and a reload keep the place. They keep the other filters. */
export function OrderTabs({ filter, counts }: OrderTabsProps) {
  const text = useText();
  return (
    <nav aria-label={text("orders_tabs")} className="grid grid-cols-3 gap-1 rounded-2xl bg-straw p-1">
      {ORDER_TABS.map((tab) => (
        <Link
          key={tab}
          to={{ pathname: "/pesanan", search: writeFilter({ ...filter, tab }) }}
          replace
          aria-current={tab === filter.tab ? "page" : undefined}
          className="flex min-h-16 flex-col items-center justify-center rounded-xl leading-tight font-bold text-ink aria-[current]:bg-leaf aria-[current]:text-white"
        >
          <span className="text-[1.3rem] tabular-nums">{counts?.[tab] ?? "–"}</span>
          {text(LABELS[tab])}
        </Link>
      ))}
    </nav>
  );
}
