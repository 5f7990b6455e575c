import type { Parcel, ParcelState } from "@pasar/contracts/order";
import { formatMoment } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";

const PARCEL_WORDS: Record<ParcelState, () => string> = {
  created: m.parcel_created,
  awaiting_pickup: m.parcel_awaiting_pickup,
  picked_up: m.parcel_picked_up,
  in_transit: m.parcel_in_transit,
  out_for_delivery: m.parcel_out_for_delivery,
  delivered: m.parcel_delivered,
  failed_attempt: m.parcel_failed_attempt,
  on_hold: m.parcel_on_hold,
  returning: m.parcel_returning,
  returned: m.parcel_returned,
  cancelled: m.parcel_cancelled,
  lost_or_disposed: m.parcel_lost_or_disposed,
};

/** Where one parcel is and where it was. */
export function ParcelWay({ parcel: { awb, state, timeline } }: { parcel: Parcel }) {
  return (
    <section className="mt-3 rounded-xl bg-straw p-3" aria-label={m.parcel_title()}>
      {awb && <p className="text-[0.94rem]">{m.tracking_number({ number: awb })}</p>}
      <p className="text-[1.08rem] font-bold">{PARCEL_WORDS[state]()}</p>
      <ol className="mt-1 text-[0.9rem]">
        {timeline.map((place) => (
          <li key={`${place.at} ${place.state}`} className="flex flex-wrap justify-between gap-x-2">
            <span>{PARCEL_WORDS[place.state]()}</span>
            {place.at && (
              <span className="text-soft">{formatMoment(place.at, { locale: getLocale(), short: true })}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
