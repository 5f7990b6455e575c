import { useState } from "react";
import { type AddressDraft, AREA_LEVELS, EMPTY_ADDRESS } from "../../device/address-draft";
import type { FinderPlace } from "../../device/finder";
import { m } from "../../paraglide/messages.js";
import { AreaSelect } from "../../ui/area-select";
import { ErrorLine } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { coarsePoint } from "./finder-question";

const PATIENCE_MS = 15_000;
const FRESH_MS = 600_000;

type Search = "idle" | "asking" | "refused" | "failed";

/** Where to look: near the phone, which asks for permission only when tapped, or near a village that is chosen. */
export function PlaceBar({ place, onPlace }: { place: FinderPlace | null; onPlace: (place: FinderPlace) => void }) {
  const [search, setSearch] = useState<Search>("idle");
  const [isPicking, setIsPicking] = useState(false);
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
        {search === "refused" && <ErrorLine text={m.near_me_refused()} />}
        {search === "failed" && <ErrorLine text={m.near_me_failed()} />}
      </div>
      {isPicking && <VillagePicker onPlace={choose} />}
    </section>
  );
}

function placeWords(place: FinderPlace | null): string {
  if (!place) return m.no_place_yet();
  return place.kind === "point" ? m.near_this_phone() : place.name;
}

function VillagePicker({ onPlace }: { onPlace: (place: FinderPlace) => void }) {
  const [address, setAddress] = useState<AddressDraft>(EMPTY_ADDRESS);
  return (
    <div className="mt-3 grid gap-3">
      {AREA_LEVELS.map((level) => (
        <AreaSelect
          key={level}
          level={level}
          address={address}
          error={null}
          onChange={(next) => {
            setAddress(next);
            const { village, district } = next;
            if (village) onPlace({ kind: "area", code: village.code, name: `${village.name}, ${district?.name}` });
          }}
        />
      ))}
    </div>
  );
}
