import type { Checkout } from "@pasar/contracts/checkout";
import type { Parcel } from "@pasar/contracts/order";
import { formatMoment } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";

/** Where a checkout's parcels are, as of the opening of the page: drawn on the server, so it costs a phone no script. */
export function ParcelCards({ checkout: { orders } }: { checkout: Checkout }) {
  return orders.flatMap(({ id, seller, parcels, parcels_state, stage }) => [
    ...(stage === "sent" && parcels_state === "returned" ? [<CameBack key={`back-${id}`} seller={seller.name} />] : []),
    ...parcels.map((parcel) => (
      <ParcelCard key={parcel.id} seller={seller.name} parcel={parcel} isSplit={parcels.length > 1} />
    )),
  ]);
}

/** Nothing is on its way any more: the seller sends again or gives the money back. */
function CameBack({ seller }: { seller: string }) {
  return (
    <p className="mx-3 mt-4 rounded-xl border-l-4 border-clay bg-clay-pale p-3" role="status">
      {m.parcels_came_back({ seller })}
    </p>
  );
}

interface ParcelCardProps {
  seller: string;
  parcel: Parcel;
  isSplit: boolean;
}

function ParcelCard({ seller, parcel: { id, number, awb, name, timeline }, isSplit }: ParcelCardProps) {
  return (
    <section className="card mx-3 mt-4 p-4" aria-labelledby={id}>
      <h2 id={id} className="text-[1.1rem] font-bold">
        {m.parcel_title({ seller })}
        {isSplit && ` (${number})`}
      </h2>
      {awb && <p>{m.tracking_number({ number: awb })}</p>}
      <p className="mt-1 rounded-xl bg-leaf-pale p-3 text-[1.08rem] font-bold text-leaf">{name}</p>
      <ol className="mt-2 grid gap-1">
        {timeline.map((place) => (
          <li key={`${place.at} ${place.state}`} className="flex flex-wrap justify-between gap-x-2">
            <span>{place.name}</span>
            {place.at && (
              <span className="text-[0.9rem] text-soft">
                {formatMoment(place.at, { locale: getLocale(), short: true })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
