import type { BuyerOrder } from "@pasar/contracts/checkout";
import { m } from "../../paraglide/messages.js";
import { Field, fieldState } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { OrderForm } from "./order-form";

/** Lets the buyer take pieces out while the seller has not accepted. Sent twice, the form counts once. */
export function CutForm({ order, path, isCash }: { order: BuyerOrder; path: string; isCash: boolean }) {
  return (
    <details className="mt-3 border-t border-line pt-1">
      <summary className="flex min-h-12 items-center gap-2 font-semibold text-clay">
        <Icon name="basket" size={22} /> {m.cut_open()}
      </summary>
      <OrderForm path={path} command="cut" orderId={order.id}>
        <p>{isCash ? m.cut_cash_help() : m.cut_help()}</p>
        <input type="hidden" name="cut_id" value={crypto.randomUUID()} />
        {order.lines.map(({ variant_id, title, quantity }) => (
          <Field key={variant_id} id={`keluar-${variant_id}`} label={title}>
            <select {...fieldState(`keluar-${variant_id}`, null)} className="field" name={`cut:${variant_id}`}>
              {Array.from({ length: quantity + 1 }, (_, pieces) => pieces).map((pieces) => (
                <option key={pieces} value={pieces}>
                  {pieces ? m.cut_pieces({ pieces, quantity }) : m.cut_keep()}
                </option>
              ))}
            </select>
          </Field>
        ))}
        <button type="submit" className="button button-plain w-full">
          {m.cut_button()}
        </button>
      </OrderForm>
    </details>
  );
}
