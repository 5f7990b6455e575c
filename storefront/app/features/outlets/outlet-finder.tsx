import type { OutletAnswer } from "@pasar/contracts/outlets";
import { useEffect, useState } from "react";
import { useBasket } from "../../device/basket";
import { useFinder } from "../../device/finder";
import { openDevice } from "../../device/open-device";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { forgetPlace, rememberedPlace, rememberPlace, type ShopperPlace } from "../place/remembered-place";
import type { BasketMove } from "./basket-move";
import { type FinderPlace, finderPath, finderQuestion } from "./finder-question";
import { MapBox } from "./map-box";
import { OutletCard } from "./outlet-card";
import { PlaceBar } from "./place-bar";
import { useLate } from "./use-late";
import { useOutlets } from "./use-outlets";

interface OutletFinderProps {
  /** As the page's address says. */
  place: FinderPlace | null;
  isOpenOnly: boolean;
  /** The answer without a basket, from the server. */
  answer: OutletAnswer;
}

/** The outlets around a place with what they have of this device's basket, as list and map. */
export function OutletFinder({ place: asked, isOpenOnly: askedOpen, answer: first }: OutletFinderProps) {
  const { lines, opened } = useBasket();
  const isFinderOpen = useFinder(({ opened }) => opened);
  const [chosen, setChosen] = useState(asked);
  const [remembered, setRemembered] = useState<ShopperPlace | null>(null);
  const [isOpenOnly, setIsOpenOnly] = useState(askedOpen);
  const [mark, setMark] = useState<string | null>(null);
  const [move, setMove] = useState<BasketMove | null>(null);
  const [isMapWanted, setIsMapWanted] = useState(false);
  const OutletMap = useLate(isMapWanted, async () => (await import("./outlet-map")).OutletMap);
  const isReady = opened && isFinderOpen;
  const MoveBasket = useLate(isReady && lines.length > 0, async () => (await import("./basket-move")).MoveBasket);
  const place = chosen ?? (isReady ? remembered : null);
  const question = finderQuestion(place, isOpenOnly, isReady ? lines : []);
  const path = localPath(finderPath(place, isOpenOnly));
  const found = useOutlets(question, {
    question: JSON.stringify(finderQuestion(asked, askedOpen, [])),
    answer: first,
  });
  const { answer, isAsking } = found;

  useEffect(() => {
    openDevice([useFinder]);
    setRemembered(rememberedPlace());
  }, []);
  useEffect(() => {
    if (isReady && path !== location.pathname + location.search) history.replaceState(history.state, "", path);
  }, [isReady, path]);

  const choosePlace = (next: ShopperPlace) => {
    setChosen(next);
    rememberPlace(next);
  };
  const forget = () => {
    setChosen(null);
    setRemembered(null);
    forgetPlace();
  };
  return (
    <>
      <PlaceBar place={place} onPlace={choosePlace} onForget={forget} />
      <p className="mx-3 mt-3 noscript:hidden">
        <button
          type="button"
          className="chip aria-pressed:border-leaf aria-pressed:bg-leaf aria-pressed:text-white"
          aria-pressed={isOpenOnly}
          onClick={() => setIsOpenOnly(!isOpenOnly)}
        >
          <Icon name="clock" size={20} /> {m.only_open()}
        </button>
      </p>
      {answer.outlets.length > 0 && (
        <div className="noscript:hidden">
          <MapBox onOpen={() => setIsMapWanted(true)}>
            {OutletMap && <OutletMap answer={answer} chosen={mark} onChoose={setMark} />}
          </MapBox>
        </div>
      )}
      <Freshness isAsking={isAsking} failure={found.failure} onAgain={found.askAgain} />
      <h2 className="mt-3 px-4 text-[1.15rem] font-extrabold">{headline(answer)}</h2>
      {answer.outlets.length === 0 && <p className="px-4 py-6 text-soft">{m.no_outlets()}</p>}
      <ul className="mt-2 grid gap-3 px-3 sm:grid-cols-2">
        {answer.outlets.map((outlet, index) => (
          <OutletCard
            key={outlet.id}
            outlet={outlet}
            number={index + 1}
            items={answer.items}
            isChosen={outlet.handle === mark}
            onChoose={setMark}
          >
            {answer.items > 0 && MoveBasket && (
              <MoveBasket outlet={outlet} move={move} isAsking={isAsking} onMove={setMove} />
            )}
          </OutletCard>
        ))}
      </ul>
    </>
  );
}

function headline({ outlets, items }: OutletAnswer): string {
  if (items === 0) return m.outlets_found({ count: outlets.length });
  const whole = outlets.filter(({ has }) => has === items).length;
  return whole > 0 ? m.outlets_with_all({ count: whole }) : m.outlets_with_some();
}

interface FreshnessProps {
  isAsking: boolean;
  failure: string | null;
  onAgain: () => void;
}

function Freshness({ isAsking, failure, onAgain }: FreshnessProps) {
  return (
    <div role="status" className="mt-2 px-4 text-[0.9rem] text-soft">
      {isAsking && m.outlets_asking()}
      {!isAsking && failure && (
        <p className="flex flex-wrap items-center gap-2">
          <Icon name="signal" size={20} /> {failure === "unreachable" ? m.outlets_unreachable() : failure}
          <button type="button" className="min-h-12 font-bold text-leaf underline" onClick={onAgain}>
            {m.try_again()}
          </button>
        </p>
      )}
    </div>
  );
}
