import type { Checkout } from "@pasar/contracts/checkout";
import { formatSlot } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";

/** When and at which outlet the buyer fetches goods, where something was chosen; drawn on the server. */
export function PickupCards({ checkout: { orders } }: { checkout: Checkout }) {
  return orders.flatMap(({ id, seller, pickup }) => {
    if (!pickup?.slot && !pickup?.outlet) return [];
    const { slot, outlet, time_zone: timeZone } = pickup;
    return [
      <section key={id} className="card mx-3 mt-4 p-4" aria-labelledby={`ambil-${id}`}>
        <h2 id={`ambil-${id}`} className="text-[1.1rem] font-bold">
          {m.fetch_title({ seller: seller.name })}
        </h2>
        {outlet && <p className="font-semibold">{outlet}</p>}
        <p>{slot ? formatSlot(slot, { locale: getLocale(), timeZone }) : m.any_time_open()}</p>
        {outlet && <p className="text-soft">{m.outlet_wait_ready()}</p>}
      </section>,
    ];
  });
}
