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
    <div role="status" className="px-4">
      {place && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3">
          <span>
            <Icon name="pin" size={20} /> {m.place_kept({ place: placeWords(place) })}
          </span>
          <button type="button" className="min-h-12 font-bold text-leaf underline underline-offset-4" onClick={forget}>
            {m.place_forget()}
          </button>
        </p>
      )}
      {isForgotten && <p className="mt-3 font-semibold text-leaf">{m.place_forgotten()}</p>}
    </div>
  );
}
