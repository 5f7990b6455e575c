import type { ProductChoice } from "@pasar/contracts/catalogue";
import { useState } from "react";
import { type BasketLine, countPieces, MOST_PIECES, useBasket } from "../../device/basket";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { Stepper } from "../../ui/stepper";
import { useChoice } from "./use-choice";

interface AddToBasketProps {
  product: Omit<BasketLine, "quantity" | "variant_id" | "price">;
  /** What can be bought; the first one listed is `first` until the shopper chooses. */
  choices: ProductChoice[];
  first: string;
  minimum: number;
}

/** The bar of the product page: how many, and into the basket. */
export function AddToBasket({ product, choices, first, minimum }: AddToBasketProps) {
  const chosen = useChoice(first);
  const choice = choices.find(({ variant_id }) => variant_id === chosen) ?? choices[0];
  const [wanted, setWanted] = useState(0);
  const [added, setAdded] = useState(0);
  const lines = useBasket((basket) => basket.lines);
  const add = useBasket((basket) => basket.add);
  if (!choice) return null;
  const { variant_id, name, price, stock } = choice;
  const line = { ...product, variant_id, price, title: name ? `${product.title} (${name})` : product.title };
  const held = piecesOf(lines, [variant_id]);
  const room = Math.max(0, Math.min(stock, MOST_PIECES) - held);
  const missing =
    minimum -
    piecesOf(
      lines,
      choices.map((other) => other.variant_id),
    );
  const quantity = Math.min(room, wanted || Math.max(1, missing));

  function putIn() {
    add(line, quantity, /[?&]voucher=(\w+)/.exec(location.search)?.[1]);
    setAdded(quantity);
    setWanted(0);
  }

  return (
    <>
      <div role="status">{added > 0 && <Added pieces={added} held={held} />}</div>
      <div className="flex items-center gap-2">
        {room > 0 && <Stepper quantity={quantity} most={room} label={line.title} onChange={setWanted} />}
        <button type="button" className="button button-main grow px-2" disabled={room === 0} onClick={putIn}>
          <Icon name="basket" /> {buttonWord(stock, room)}
        </button>
      </div>
    </>
  );
}

function piecesOf(lines: BasketLine[], variantIds: string[]): number {
  return countPieces(lines.filter(({ variant_id }) => variantIds.includes(variant_id)));
}

function buttonWord(stock: number, room: number): string {
  if (stock <= 0) return m.sold_out();
  return room === 0 ? m.all_in_basket() : m.add_to_basket();
}

function Added({ pieces, held }: { pieces: number; held: number }) {
  return (
    <p className="mb-2 flex items-center gap-2 rounded-xl bg-leaf-pale py-1 pr-1 pl-3 text-leaf">
      <Icon name="check" />
      <span className="grow leading-tight font-semibold">{m.added({ count: pieces, held })}</span>
      <a className="button button-plain px-3" href={localPath("/keranjang")}>
        {m.see_basket()}
      </a>
    </p>
  );
}
