import type { WaitingOrderList } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { notifyInBackground, withdrawNotices } from "../../../lib/notify";
import { ringBell } from "../../../lib/sound";
import { type Translate, useText } from "../../../lib/text";
import { setTitleBadge } from "../../../ui/page-title";
import { useWaitingOrders } from "../waiting-orders";
import { useBellMemory } from "./bell-memory";
import { listen } from "./ring";

const LISTEN_MILLISECONDS = 2_000;
const TOPIC = "new-orders";

type WaitingOrder = WaitingOrderList["orders"][number];

/** Watches for new orders on every page: rings until they are opened, counts them in the title, tells screen readers. */
export function OrderBell() {
  const text = useText();
  const { data } = useWaitingOrders();
  const [news, setNews] = useState<WaitingOrder[]>([]);

  const orders = data?.orders;
  useEffect(() => {
    if (!orders) return;
    setTitleBadge(orders.length);
    const hear = () => {
      const waiting = orders.map(({ id }) => id);
      const { memory, rings, fresh, isWaiting } = listen(useBellMemory.getState(), waiting, Date.now());
      useBellMemory.setState(memory);
      if (rings) ringBell("loud");
      if (fresh.length > 0) setNews(orders.filter(({ id }) => fresh.includes(id)));
      if (!isWaiting) void withdrawNotices(TOPIC);
    };
    hear();
    const timer = setInterval(hear, LISTEN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [orders]);

  const announcement = announce(news, text);
  useEffect(() => {
    if (announcement) void notifyInBackground({ topic: TOPIC, title: announcement, path: "/pesanan" });
  }, [announcement]);
  useRereadLists(orders);
  useEffect(() => () => setTitleBadge(0), []);

  return (
    <p role="status" aria-live="assertive" className="sr-only">
      {announcement}
    </p>
  );
}

/** Pages that show orders follow as soon as one comes or goes, without waiting for their own turn. */
function useRereadLists(orders: WaitingOrder[] | undefined): void {
  const client = useQueryClient();
  const waiting = orders?.map(({ id }) => id).join();
  const known = useRef(waiting);
  useEffect(() => {
    if (known.current !== undefined && waiting !== known.current) {
      void client.invalidateQueries({ queryKey: ["orders"] });
      void client.invalidateQueries({ queryKey: ["home"] });
    }
    known.current = waiting;
  }, [client, waiting]);
}

function announce(news: WaitingOrder[], text: Translate): string {
  const [order, ...others] = news;
  if (!order) return "";
  if (others.length > 0) return text("bell_new_orders", { count: news.length });
  return text("bell_new_order", { number: order.number, buyer: order.buyer_name, total: formatRupiah(order.total) });
}
