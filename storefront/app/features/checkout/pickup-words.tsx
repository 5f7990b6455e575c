import type { SellerQuote } from "@pasar/contracts/checkout";
import { formatSlot } from "@pasar/locale/time";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { chosenPlace } from "./order-plan";

/** The outlet and the time that were chosen, as the last screen sums them up. */
export function PickupWords({ seller: { seller, ways } }: { seller: SellerQuote }) {
  const choice = useCheckoutDraft((draft) => draft.pickups[seller.id]) ?? {};
  const way = ways.find((one) => one.way === "pickup");
  const place = way && chosenPlace(way, choice);
  if (!place) return null;
  const slot = place.slots.find(({ start }) => start === choice.slot);
  const outlet = way.pickup?.outlets.find(({ outlet_id }) => outlet_id === choice.outlet_id);
  const time = slot ? formatSlot(slot, { locale: getLocale(), timeZone: place.time_zone }) : m.any_time_open();
  return (
    <p className="text-[0.94rem]">
      {outlet && <b className="block">{outlet.name}</b>}
      {time}
    </p>
  );
}
