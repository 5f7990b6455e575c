import type { ParcelState } from "@pasar/contracts/order";
import type { SellerOrder, SellerParcel } from "@pasar/contracts/seller";
import { formatMoment } from "@pasar/locale/time";
import { useReceivingText } from "../../lib/receiving-text";
import { useTimeZone } from "../../lib/session";
import { type TextKey, useLanguage, useText } from "../../lib/text";
import { Notice } from "../../ui/notice";
import { Section } from "../../ui/section";

/** What the seller has to do when a parcel does not get there. */
const NOTICES: Partial<Record<ParcelState, TextKey>> = {
  failed_attempt: "parcel_notice_failed_attempt",
  returning: "parcel_notice_returning",
  returned: "parcel_notice_returned",
  lost_or_disposed: "parcel_notice_lost_or_disposed",
};

/** Where an order's parcels are; nothing while no courier has one. */
export function OrderParcels({ order }: { order: SellerOrder }) {
  const text = useText();
  const say = useReceivingText();
  if (order.parcels.length === 0) return null;
  const isSplit = order.parcels.length > 1;
  return (
    <Section icon="truck" title={text("parcel_title")}>
      <div className="grid gap-4">
        {order.stage === "sent" && order.parcels_state === "returned" && (
          <Notice tone="warning">{say("parcels_came_back")}</Notice>
        )}
        {order.parcels.map((parcel) => (
          <ParcelWay key={parcel.id} parcel={parcel} isSplit={isSplit} />
        ))}
      </div>
    </Section>
  );
}

function ParcelWay({ parcel, isSplit }: { parcel: SellerParcel; isSplit: boolean }) {
  const { number, awb, state, name, timeline, booking_cancel } = parcel;
  const text = useText();
  const say = useReceivingText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const notice = NOTICES[state];
  return (
    <div className="grid gap-2">
      {isSplit && <h3 className="font-bold text-soft">{say("parcel_number", { number })}</h3>}
      {awb && <p className="font-semibold tabular-nums">{awb}</p>}
      <p className="text-[1.12rem] font-bold">{name}</p>
      {notice && <Notice tone="warning">{text(notice)}</Notice>}
      {booking_cancel && (
        <Notice tone={booking_cancel.state === "refused" ? "bad" : "good"}>
          {say(`booking_cancel_${booking_cancel.state}`)}
          {booking_cancel.note && <span className="block font-normal">{booking_cancel.note}</span>}
        </Notice>
      )}
      <ol className="grid gap-1">
        {timeline.map((place) => (
          <li key={`${place.at} ${place.state}`} className="flex flex-wrap justify-between gap-x-3 leading-snug">
            <span>{place.name}</span>
            {place.at && (
              <span className="text-[0.9rem] text-soft">
                {formatMoment(place.at, { locale, timeZone, short: true })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
