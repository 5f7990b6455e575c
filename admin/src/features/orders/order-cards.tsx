import type { SellerOrderRow } from "@pasar/contracts/seller";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useBellMemory } from "./bell/bell-memory";
import { OrderCard } from "./order-card";

/** A card with one line of badges, px; the real height is measured when it is drawn. */
const USUAL_HEIGHT = 208;
const GAP = 12;
const AHEAD = 5;

interface OrderCardsProps {
  orders: SellerOrderRow[];
  /** How many there are in all, read or not. */
  total: number;
  /** Called when the end of what was read comes near. */
  onNearEnd: () => void;
}

/** The cards near the screen; the others are only room, so that hundreds of orders scroll as smoothly as ten. */
export function OrderCards({ orders, total, onNearEnd }: OrderCardsProps) {
  const opened = useBellMemory(({ opened }) => opened);
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: orders.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (place) => orders[place]?.id ?? place,
    gap: GAP,
    overscan: AHEAD,
    scrollMargin: top,
  });
  const shown = virtualizer.getVirtualItems();
  const isNearEnd = (shown.at(-1)?.index ?? 0) >= orders.length - AHEAD;
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);
  return (
    <ul ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const order = orders[index];
        return (
          order && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <OrderCard
                order={order}
                isUnopened={order.stage === "awaiting_acceptance" && !opened.includes(order.id)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
