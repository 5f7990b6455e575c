import type { FoundOutlet } from "@pasar/contracts/outlets";
import { type BasketLine, useBasket } from "../../device/basket";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { isMovedTo, movedLines } from "./move-basket";

/** A basket that was moved to an outlet, and what it held before. */
export interface BasketMove {
  handle: string;
  before: BasketLine[];
  isUndone: boolean;
}

interface MoveBasketProps {
  outlet: FoundOutlet;
  /** The last move of this visit, to any outlet. */
  move: BasketMove | null;
  /** True while the answer belongs to an older basket. */
  isAsking: boolean;
  onMove: (move: BasketMove) => void;
}

const takeFocus = (button: HTMLElement | null) => button?.focus();

/** Moves the basket to an outlet, and back again while the page is open. */
export function MoveBasket({ outlet, move, isAsking, onMove }: MoveBasketProps) {
  const { handle, has } = outlet;
  const isLast = move?.handle === handle;
  const change = (lines: BasketLine[], next: BasketMove) => {
    useBasket.getState().replace(lines);
    onMove(next);
  };
  if (isLast && !move.isUndone) {
    return (
      <div className="mt-2 rounded-xl bg-leaf-pale p-2 text-leaf">
        <p role="status" className="flex items-center gap-2 font-semibold">
          <Icon name="check" /> {m.basket_moved()}
        </p>
        <p className="mt-2 grid grid-cols-2 gap-2">
          <button
            type="button"
            ref={takeFocus}
            className="button button-plain px-2"
            onClick={() => change(move.before, { ...move, isUndone: true })}
          >
            {m.undo()}
          </button>
          <a className="button button-plain px-2" href={localPath("/keranjang")}>
            {m.see_basket()}
          </a>
        </p>
      </div>
    );
  }
  if (has === 0) return null;
  if (isMovedTo(outlet)) {
    return (
      <p className="mt-2 flex items-center gap-2 font-semibold text-leaf">
        <Icon name="basket" /> {m.basket_is_here()}
      </p>
    );
  }
  return (
    <button
      type="button"
      ref={isLast ? takeFocus : undefined}
      className="button button-plain mt-2 w-full px-2"
      disabled={isAsking}
      onClick={() => {
        const before = useBasket.getState().lines;
        change(movedLines(before, outlet), { handle, before, isUndone: false });
      }}
    >
      <Icon name="basket" /> {m.move_basket()} <span className="sr-only">{outlet.name}</span>
    </button>
  );
}
