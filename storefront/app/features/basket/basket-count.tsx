import { countPieces, useBasket } from "../../device/basket";
import { m } from "../../paraglide/messages.js";

/** The number of pieces in the basket, beside the word "Keranjang". */
export function BasketCount() {
  const count = useBasket(({ lines }) => countPieces(lines));
  if (!count) return null;
  return (
    <span className="inline-block min-w-6 rounded-full bg-turmeric px-1.5 text-center text-[0.78rem] leading-6 font-extrabold text-leaf-deep">
      {count > 99 ? "99+" : count}
      <span className="sr-only"> {m.pieces()}</span>
    </span>
  );
}
