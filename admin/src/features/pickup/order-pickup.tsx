import type { SellerOrder, SellerOrderRow } from "@pasar/contracts/seller";
import { formatSlot } from "@pasar/locale/time";
import { useReceivingText } from "../../lib/receiving-text";
import { useTimeZone } from "../../lib/session";
import { useLanguage } from "../../lib/text";
import { Notice } from "../../ui/notice";
import { Section } from "../../ui/section";

/** Where and when the buyer fetches an order; nothing when both are open. */
export function OrderPickup({ order }: { order: SellerOrder }) {
  const say = useReceivingText();
  const { pickup_outlet: outlet, pickup_slot: slot } = order;
  const timeZone = useTimeZone();
  const locale = useLanguage();
  if (!outlet && !slot) return null;
  return (
    <Section icon="clock" title={say(outlet ? "order_at_outlet" : "order_slot")}>
      {outlet && <p className="text-[1.12rem] font-bold">{outlet}</p>}
      {slot && <p className="font-semibold">{formatSlot(slot, { locale, timeZone })}</p>}
      {outlet && order.stage === "ready_for_pickup" && (
        <div className="mt-3">
          <Notice tone="good">{say("order_lies_there", { outlet })}</Notice>
        </div>
      )}
    </Section>
  );
}

/** The time the buyer of a listed order comes. */
export function SlotBadge({ order: { pickup_slot: slot } }: { order: SellerOrderRow }) {
  const timeZone = useTimeZone();
  const locale = useLanguage();
  return (
    slot && (
      <span className="badge bg-turmeric-pale text-turmeric-ink">
        {formatSlot(slot, { locale, timeZone, short: true })}
      </span>
    )
  );
}
