import type { SellerQuote } from "@pasar/contracts/checkout";
import { useBasket } from "../../device/basket";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { FreeDelivery } from "../../ui/free-delivery";
import { Icon } from "../../ui/icon";
import { OpenState } from "../../ui/open-state";
import { OpeningHours } from "../../ui/opening-hours";
import { WAY_WORDS } from "../../ui/way-words";
import { Fee } from "./fee";
import { daysText } from "./fee-words";
import { atService, type ChosenWay, mayChoose, waysOfAll } from "./order-plan";
import { PickupPlaces } from "./pickup-places";

/** The ways one seller offers, each with fee, time or reason why not. */
export function SellerWays({ quote }: { quote: SellerQuote }) {
  const { seller, ways, lines } = quote;
  const chosen = useCheckoutDraft((draft) => draft.ways[seller.id]);
  const service = useCheckoutDraft((draft) => draft.services[seller.id]);
  const addressKnown = useCheckoutDraft((draft) => draft.address.village !== null);
  const basket = useBasket((state) => state.lines);
  const offered = waysOfAll(basket.filter((line) => line.seller.id === seller.id));
  return (
    <fieldset className="card mt-3 p-4">
      <legend className="float-left w-full leading-tight">
        <b className="text-[1.08rem]">{seller.name}</b>
        <span className="block text-[0.9rem] text-soft">{lines.map(({ title }) => title).join(", ")}</span>
      </legend>
      <div className="clear-both" />
      {quote.free_delivery && <FreeDelivery {...quote.free_delivery} />}
      <p className="pt-3 font-semibold">{m.how_to_receive()}</p>
      {ways.map((way) => (
        <WayChoice
          key={way.way}
          sellerId={seller.id}
          way={atService(way, service)}
          chosen={chosen === way.way}
          usable={mayChoose(way, addressKnown, offered)}
        />
      ))}
      {chosen === "pickup" && <PickupPlaces quote={quote} />}
      <NoteForSeller sellerId={seller.id} />
    </fieldset>
  );
}

interface WayChoiceProps {
  sellerId: string;
  way: ChosenWay;
  chosen: boolean;
  usable: boolean;
}

function WayChoice({ sellerId, way, chosen, usable }: WayChoiceProps) {
  const chooseWay = useCheckoutDraft((draft) => draft.chooseWay);
  return (
    <label className="mt-2 flex min-h-14 items-start gap-3 rounded-xl border-2 border-line p-3 has-checked:border-leaf has-checked:bg-leaf-pale has-disabled:bg-straw">
      <input
        className="mt-0.5 size-6 shrink-0 accent-leaf"
        type="radio"
        name={`way-${sellerId}`}
        value={way.way}
        disabled={!usable}
        checked={chosen && usable}
        onChange={() => chooseWay(sellerId, way.way)}
      />
      <WayText way={way} open={chosen && !way.pickup?.outlets.length} usable={usable} />
    </label>
  );
}

function NoteForSeller({ sellerId }: { sellerId: string }) {
  const note = useCheckoutDraft((draft) => draft.notes[sellerId] ?? "");
  const writeNote = useCheckoutDraft((draft) => draft.writeNote);
  return (
    <details className="mt-1" open={note !== ""}>
      <summary className="flex min-h-12 items-center gap-2 font-semibold text-leaf">
        <Icon name="plus" size={20} /> {m.note_for_seller()}
      </summary>
      <input
        className="field"
        aria-label={m.note_for_seller()}
        maxLength={200}
        value={note}
        onChange={(event) => writeNote(sellerId, event.currentTarget.value)}
      />
    </details>
  );
}

interface WayTextProps {
  way: ChosenWay;
  /** Shows the opening hours of the place to fetch from. */
  open: boolean;
  usable: boolean;
}

function WayText({ way, open, usable }: WayTextProps) {
  return (
    <span className="grow leading-snug">
      <span className="flex flex-wrap items-center justify-between gap-x-2">
        <span className="flex items-center gap-2 font-bold">
          <Icon name={WAY_WORDS[way.way].icon} size={22} /> {WAY_WORDS[way.way].word()}
        </span>
        <span className="font-bold">{usable && <Fee way={way} />}</span>
      </span>
      {way.reason && !usable && <span className="block text-[0.9rem] text-clay">{way.reason}</span>}
      {way.service && usable && <span className="block text-[0.9rem] text-soft">{way.service.service_name}</span>}
      {way.note && usable && <span className="block text-[0.9rem] text-leaf">{way.note}</span>}
      {way.days && <span className="block text-[0.9rem] text-soft">{daysText(way.days)}</span>}
      {way.pickup && (
        <span className="block text-[0.9rem] text-soft">
          {way.pickup.address} <OpenState open={way.pickup.open_now} />
        </span>
      )}
      {way.pickup && open && <OpeningHours hours={way.pickup.hours} />}
    </span>
  );
}
