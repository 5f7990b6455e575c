import { useState } from "react";
import type { FinderPlace } from "../../device/finder";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { coarsePoint } from "./finder-question";
import { useLate } from "./use-late";

const PATIENCE_MS = 15_000;
const FRESH_MS = 600_000;

type Search = "idle" | "asking" | "refused" | "failed";

/** Where to look: near the phone, which asks for permission only when tapped, or near a village that is chosen. */
export function PlaceBar({ place, onPlace }: { place: FinderPlace | null; onPlace: (place: FinderPlace) => void }) {
  const [search, setSearch] = useState<Search>("idle");
  const [isPicking, setIsPicking] = useState(false);
  const VillagePicker = useLate(isPicking, async () => (await import("./village-picker")).VillagePicker);
  const choose = (chosen: FinderPlace) => {
    setSearch("idle");
    setIsPicking(false);
    onPlace(chosen);
  };
  const giveUp = (reason: Search) => {
    setSearch(reason);
    setIsPicking(true);
  };
  function askPhone() {
    if (!("geolocation" in navigator)) return giveUp("failed");
    setSearch("asking");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => choose(coarsePoint(coords.latitude, coords.longitude)),
      ({ code, PERMISSION_DENIED }) => giveUp(code === PERMISSION_DENIED ? "refused" : "failed"),
      { maximumAge: FRESH_MS, timeout: PATIENCE_MS },
    );
  }
  return (
    <section className="card mx-3 mt-3 p-3" aria-label={m.where_to_look()}>
      <p className="flex items-center gap-1 font-semibold">
        <Icon name="pin" size={20} /> {placeWords(place)}
      </p>
      <p className="mt-2 grid grid-cols-2 gap-2 noscript:hidden">
        <button type="button" className="button button-plain px-2" disabled={search === "asking"} onClick={askPhone}>
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

function placeWords(place: FinderPlace | null): string {
  if (!place) return m.no_place_yet();
  return place.kind === "point" ? m.near_this_phone() : place.name;
}
