import { useRef, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { type NoPosition, phonePlace } from "../place/phone-place";
import { placeWords } from "../place/place-words";
import type { ShopperPlace } from "../place/remembered-place";
import type { FinderPlace } from "./finder-question";
import { useLate } from "./use-late";

interface PlaceBarProps {
  place: FinderPlace | null;
  onPlace: (place: ShopperPlace) => void;
  onForget: () => void;
}

/** Where to look: near the phone, which asks for permission only when tapped, or near a village that is chosen. */
export function PlaceBar({ place, onPlace, onForget }: PlaceBarProps) {
  const [search, setSearch] = useState<"idle" | "asking" | NoPosition>("idle");
  const [isPicking, setIsPicking] = useState(false);
  const nearMe = useRef<HTMLButtonElement>(null);
  const VillagePicker = useLate(isPicking, async () => (await import("./village-picker")).VillagePicker);
  const choose = (chosen: ShopperPlace) => {
    setSearch("idle");
    setIsPicking(false);
    onPlace(chosen);
  };
  async function askPhone() {
    setSearch("asking");
    const told = await phonePlace();
    if (typeof told !== "string") return choose(told);
    setSearch(told);
    setIsPicking(true);
  }
  return (
    <section className="card mx-3 mt-3 p-3" aria-label={m.where_to_look()}>
      <div className="flex flex-wrap items-center gap-x-3">
        <p role="status" className="flex grow items-center gap-1 font-semibold">
          <Icon name="pin" size={20} /> {wordsOf(place)}
        </p>
        {place && (
          <button
            type="button"
            className="min-h-12 text-leaf underline underline-offset-4 noscript:hidden"
            onClick={() => {
              nearMe.current?.focus();
              onForget();
            }}
          >
            {m.place_forget()}
          </button>
        )}
      </div>
      <p className="mt-2 grid grid-cols-2 gap-2 noscript:hidden">
        <button
          type="button"
          ref={nearMe}
          className="button button-plain px-2"
          disabled={search === "asking"}
          onClick={askPhone}
        >
          {search === "asking" ? m.near_me_asking() : m.near_me()}
        </button>
        <button
          type="button"
          className="button button-plain px-2"
          aria-expanded={isPicking}
          onClick={() => setIsPicking(!isPicking)}
        >
          {m.choose_village()}
        </button>
      </p>
      <div role="status">
        {(search === "refused" || search === "failed") && (
          <p className="mt-2 flex items-start gap-1 font-semibold text-clay">
            <Icon name="alert" size={20} /> {search === "refused" ? m.near_me_refused() : m.near_me_failed()}
          </p>
        )}
      </div>
      {isPicking && VillagePicker && <VillagePicker onPlace={choose} />}
    </section>
  );
}

function wordsOf(place: FinderPlace | null): string {
  if (!place) return m.no_place_yet();
  return "area_code" in place ? place.name : placeWords(place);
}
