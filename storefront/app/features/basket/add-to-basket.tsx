import { useState } from "react";
import { type BasketLine, MOST_PIECES, useBasket } from "../../device/basket";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { Stepper } from "../../ui/stepper";

interface AddToBasketProps {
  line: Omit<BasketLine, "quantity">;
  stock: number;
}

/** The bar of the product page: how many, and into the basket. */
export function AddToBasket({ line, stock }: AddToBasketProps) {
  const [quantity, setQuantity] = useState(1);
  const [added, setAdded] = useState(0);
  const held = useBasket(({ lines }) => lines.find(({ variant_id }) => variant_id === line.variant_id)?.quantity ?? 0);
  const add = useBasket((basket) => basket.add);
  const most = Math.min(stock, MOST_PIECES);
  const room = Math.max(0, most - held);

  function putIn() {
    const pieces = Math.min(quantity, room);
    add(line, pieces);
    setAdded(pieces);
    setQuantity(1);
  }

  return (
    <>
      <div role="status">{added > 0 && <Added pieces={added} held={held} />}</div>
      <div className="flex items-center gap-2">
        {room > 0 && (
          <Stepper quantity={Math.min(quantity, room)} most={room} label={line.title} onChange={setQuantity} />
        )}
        <button type="button" className="button button-main grow px-2" disabled={room === 0} onClick={putIn}>
          <Icon name="basket" /> {buttonWord(stock, room)}
        </button>
      </div>
    </>
  );
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
