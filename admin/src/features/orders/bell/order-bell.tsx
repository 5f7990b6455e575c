import type { SellerOrderRow } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { useEffect, useState } from "react";
import { ringBell } from "../../../lib/sound";
import { type Translate, useText } from "../../../lib/text";
import { setTitleBadge } from "../../../ui/page-title";
import { useOrderList } from "../order-list";
import { useBellMemory } from "./bell-memory";
import { listen } from "./ring";

const LISTEN_MILLISECONDS = 5_000;

/** Watches for new orders on every page: rings, counts them in the title and tells screen readers. */
export function OrderBell() {
  const text = useText();
  const { data } = useOrderList("new");
  const [news, setNews] = useState<SellerOrderRow[]>([]);

  const orders = data?.orders;
  useEffect(() => {
    if (!orders) return;
    setTitleBadge(orders.length);
    const hear = () => {
      const waiting = orders.map(({ id }) => id);
      const { memory, ring, fresh } = listen(useBellMemory.getState(), waiting, Date.now());
      useBellMemory.setState(memory);
      if (ring) ringBell(ring);
      if (fresh.length > 0) setNews(orders.filter(({ id }) => fresh.includes(id)));
    };
    hear();
    const timer = setInterval(hear, LISTEN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [orders]);

  useEffect(() => () => setTitleBadge(0), []);

  return (
    <p role="status" aria-live="assertive" className="sr-only">
      {announce(news, text)}
    </p>
  );
}

function announce(news: SellerOrderRow[], text: Translate): string {
  const [order, ...others] = news;
  if (!order) return "";
  if (others.length > 0) return text("bell_new_orders", { count: news.length });
  return text("bell_new_order", { number: order.number, buyer: order.buyer_name, total: formatRupiah(order.total) });
}
