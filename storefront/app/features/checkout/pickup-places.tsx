import type { PickupPlace, SellerQuote } from "@pasar/contracts/checkout";
import { formatSlot } from "@pasar/locale/time";
import { useId } from "react";
import { type PickupChoice, useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { ErrorLine } from "../../ui/field";
import { OpenState } from "../../ui/open-state";
import { OpeningHours } from "../../ui/opening-hours";
import { chosenPlace, pickupProblem } from "./order-plan";

const NOTHING: PickupChoice = {};

/** Where and when one seller's goods are fetched: at its own place or an outlet, at any time or a chosen one. */
export function PickupPlaces({ quote }: { quote: SellerQuote }) {
  const { id, name } = quote.seller;
  const draft = useCheckoutDraft();
  const choice = draft.pickups[id] ?? NOTHING;
  const way = quote.ways.find((one) => one.way === "pickup" && one.available);
  if (!way?.pickup) return null;
  const problem = pickupProblem(quote, draft);
  const choose = (outletId: string | undefined) => draft.choosePickup(id, outletId ? { outlet_id: outletId } : {});
  const { outlets, ...own } = way.pickup;
  const place = chosenPlace(way, choice);
  return (
    <>
      {outlets.length > 0 && (
        <fieldset className="mt-3">
          <legend className="font-semibold">{m.where_to_fetch()}</legend>
          <PlaceRow
            group={id}
            title={m.at_seller({ seller: name })}
            place={own}
            chosen={!choice.outlet_id}
            onChoose={() => choose(undefined)}
          />
          {outlets.map((outlet) => (
            <PlaceRow
              key={outlet.outlet_id}
              group={id}
              title={outlet.name}
              note={m.outlet_paid_first()}
              place={outlet}
              chosen={choice.outlet_id === outlet.outlet_id}
              onChoose={() => choose(outlet.outlet_id)}
            />
          ))}
          {problem === "outlet" && <ErrorLine text={m.error_outlet()} />}
        </fieldset>
      )}
      {place && (place.slots.length > 0 || choice.slot) && (
        <SlotSelect
          place={place}
          chosen={choice.slot}
          isGone={problem === "slot"}
          onChoose={(slot) => draft.choosePickup(id, { outlet_id: choice.outlet_id, slot })}
        />
      )}
    </>
  );
}

interface PlaceRowProps {
  group: string;
  title: string;
  note?: string;
  place: PickupPlace;
  chosen: boolean;
  onChoose: () => void;
}

function PlaceRow({ group, title, note, place, chosen, onChoose }: PlaceRowProps) {
  return (
    <label className="mt-2 flex min-h-14 items-start gap-3 rounded-xl border-2 border-line p-3 has-checked:border-leaf has-checked:bg-leaf-pale">
      <input
        className="mt-0.5 size-6 shrink-0 accent-leaf"
        type="radio"
        name={`place-${group}`}
        checked={chosen}
        onChange={onChoose}
      />
      <span className="grow leading-snug">
        <b className="block">{title}</b>
        <span className="block text-[0.9rem] text-soft">
          {place.address} <OpenState open={place.open_now} />
        </span>
        {note && <span className="block text-[0.9rem] text-leaf">{note}</span>}
        {chosen && <OpeningHours hours={place.hours} />}
      </span>
    </label>
  );
}

interface SlotSelectProps {
  place: PickupPlace;
  chosen: string | undefined;
  /** Whether the chosen time is full or over. */
  isGone: boolean;
  onChoose: (slot: string | undefined) => void;
}

function SlotSelect({ place, chosen, isGone, onChoose }: SlotSelectProps) {
  const id = useId();
  const { slots, time_zone: timeZone } = place;
  return (
    <div className="mt-3">
      <label className="font-semibold" htmlFor={id}>
        {m.when_to_fetch()}
      </label>
      <select
        id={id}
        className="field mt-1"
        aria-invalid={isGone || undefined}
        aria-describedby={isGone ? `${id}-error` : undefined}
        value={chosen ?? ""}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{m.any_time_open()}</option>
        {isGone && <option value={chosen}>{m.slot_gone()}</option>}
        {slots.map((slot) => (
          <option key={slot.start} value={slot.start}>
            {formatSlot(slot, { locale: getLocale(), timeZone, short: true })}
          </option>
        ))}
      </select>
      <div id={`${id}-error`}>{isGone && <ErrorLine text={m.error_slot()} />}</div>
    </div>
  );
}
