import type { Parcel, ParcelState } from "@pasar/contracts/order";
import type { SellerOrder } from "@pasar/contracts/seller";
import { formatMoment } from "@pasar/locale/time";
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
  if (order.parcels.length === 0) return null;
  return (
    <Section icon="truck" title={text("parcel_title")}>
      <div className="grid gap-4">
        {order.parcels.map((parcel) => (
          <ParcelWay key={parcel.id} parcel={parcel} />
        ))}
      </div>
    </Section>
  );
}

function ParcelWay({ parcel: { awb, state, name, timeline } }: { parcel: Parcel }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const notice = NOTICES[state];
  return (
    <div className="grid gap-2">
      {awb && <p className="font-semibold tabular-nums">{awb}</p>}
      <p className="text-[1.12rem] font-bold">{name}</p>
      {notice && <Notice tone="warning">{text(notice)}</Notice>}
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
