import type { SellerOrderRow } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { memo } from "react";
import { Link } from "react-router";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Picture } from "../../ui/picture";
import { SlotBadge } from "../pickup/order-pickup";
import { MoneyBadge } from "./money-badge";
import { WayBadge } from "./way-badge";

interface OrderCardProps {
  order: SellerOrderRow;
  isUnopened: boolean;
}

/** One order in a list; the whole card leads to the order. */
export const OrderCard = memo(function OrderCard({ order, isUnopened }: OrderCardProps) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  return (
    <Link
      to={`/pesanan/${order.id}`}
      className={`card block p-3.5 hover:border-leaf ${isUnopened ? "border-l-8 border-l-turmeric" : ""}`}
    >
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-[1.12rem] leading-tight font-bold">{text("order_number", { number: order.number })}</h2>
        <p className="text-[1.2rem] leading-tight font-bold whitespace-nowrap tabular-nums">
          {formatRupiah(order.total)}
        </p>
      </div>
      <div className="mt-2.5 flex items-center gap-3">
        <Picture picture={order.picture} size={56} />
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold">{order.buyer_name}</p>
          <p className="line-clamp-2 leading-snug text-soft">{order.first_item}</p>
          {order.item_count > 1 && (
            <p className="text-soft">{text("orders_item_count", { count: order.item_count })}</p>
          )}
        </div>
        <Icon name="chevron" />
      </div>
      <div className="mt-3 flex flex-wrap gap-1.5">
        <MoneyBadge order={order} />
        <WayBadge way={order.way} />
        <SlotBadge order={order} />
      </div>
      <div className="mt-2.5 flex flex-wrap items-center justify-between gap-2 text-[0.9rem] text-soft">
        <p>{formatMoment(order.placed_at, { locale, timeZone, short: true })}</p>
        <CardState order={order} isUnopened={isUnopened} />
      </div>
    </Link>
  );
});

/** New orders only differ in being seen; the others in how far they are. */
function CardState({ order, isUnopened }: OrderCardProps) {
  const text = useText();
  if (isUnopened) return <p className="badge bg-leaf text-white">{text("orders_unopened")}</p>;
  if (order.stage === "awaiting_acceptance") return null;
  return <p className="font-bold text-ink">{text(`stage_${order.stage}`)}</p>;
}
