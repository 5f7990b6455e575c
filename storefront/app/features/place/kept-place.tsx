import { useEffect, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { placeWords } from "./place-words";
import { forgetPlace, rememberedPlace, type ShopperPlace } from "./remembered-place";

/** Says which place this phone remembers, if any, and forgets it when told to. */
export function KeptPlace() {
  const [place, setPlace] = useState<ShopperPlace | null>(null);
  const [isForgotten, setIsForgotten] = useState(false);
  useEffect(() => setPlace(rememberedPlace()), []);
  const forget = () => {
    forgetPlace();
    setPlace(null);
    setIsForgotten(true);
  };
  return (
    <div role="status">
      {place && (
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="inline-flex items-center gap-1 font-semibold">
            <Icon name="pin" size={20} /> {m.place_kept({ place: placeWords(place) })}
          </span>
          <button type="button" className="min-h-12 text-leaf underline underline-offset-4" onClick={forget}>
            {m.place_forget()}
          </button>
        </p>
      )}
      {isForgotten && <p className="mt-2 font-semibold text-leaf">{m.place_forgotten()}</p>}
    </div>
  );
}
