import type { Quote } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { type BasketLine, MOST_PIECES, useBasket } from "../../device/basket";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { Picture } from "../../ui/picture";
import { ProblemBox, problemsOf } from "../../ui/quote-problems";
import { Stepper } from "../../ui/stepper";

/** One product in the basket with its number, its sum and what is wrong with it. */
export function BasketLineRow({ line, quote }: { line: BasketLine; quote: Quote | null }) {
  const { setQuantity, remove } = useBasket.getState();
  const { variant_id, handle, title, unit, picture, color, price, quantity } = line;
  const problems = problemsOf(quote).filter((problem) => problem.variant_id === variant_id);
  return (
    <li className="py-3">
      <div className="flex gap-3">
        <div className="w-20 shrink-0 self-start overflow-hidden rounded-xl">
          <Picture picture={picture} color={color} alt="" sizes="80px" />
        </div>
        <div className="min-w-0 grow leading-snug">
          <a className="font-semibold" href={localPath(`/produk/${handle}`)}>
            {title}
          </a>
          <p className="text-[0.88rem] text-soft">{unit}</p>
          <p>
            <b className="text-leaf">{formatRupiah(price)}</b>
            {quantity > 1 && (
              <>
                {" "}
                × {quantity} = <b>{formatRupiah(price * quantity)}</b>
              </>
            )}
          </p>
        </div>
      </div>
      <div className="mt-2 flex items-center justify-between gap-1">
        <Stepper
          quantity={quantity}
          most={MOST_PIECES}
          label={title}
          onChange={(next) => setQuantity(variant_id, next)}
        />
        <button
          type="button"
          className="flex min-h-12 items-center gap-1 px-2 font-semibold text-clay"
          onClick={() => remove([variant_id])}
        >
          <Icon name="trash" size={22} /> {m.remove()} <span className="sr-only">{title}</span>
        </button>
      </div>
      {quote && problems.map((problem) => <ProblemBox key={problem.code} problem={problem} quote={quote} />)}
    </li>
  );
}
