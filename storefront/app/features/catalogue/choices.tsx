import type { ProductChoice, ProductPage } from "@pasar/contracts/catalogue";
import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";
import { CHOICE_FIELD } from "../basket/use-choice";

const KIND_WORDS = { size: m.choose_size, flavour: m.choose_flavour, colour: m.choose_colour };

/** The choices of a product as plain radio buttons: readable without a script, listened to by the basket's bar. */
export function Choices({ product: { variant_id, variant_kind, choices } }: { product: ProductPage }) {
  if (!variant_kind) return null;
  return (
    <fieldset className="mt-4">
      <legend className="mb-2 font-bold">{KIND_WORDS[variant_kind]()}</legend>
      <div className="grid gap-2">
        {choices.map((choice) => (
          <Choice key={choice.variant_id} choice={choice} isFirst={choice.variant_id === variant_id} />
        ))}
      </div>
    </fieldset>
  );
}

function Choice({ choice: { variant_id, name, price, stock }, isFirst }: { choice: ProductChoice; isFirst: boolean }) {
  return (
    <label className="flex min-h-12 items-center gap-3 rounded-xl border-2 border-edge bg-white px-3 py-2 has-checked:border-leaf has-checked:bg-leaf-pale">
      <input
        type="radio"
        name={CHOICE_FIELD}
        value={variant_id}
        defaultChecked={isFirst}
        className="size-6 shrink-0 accent-leaf"
      />
      <span className="min-w-0 grow leading-tight">
        <b className="block">{name}</b>
        <span className="text-[0.9rem] text-soft">{stock > 0 ? m.stock_left({ count: stock }) : m.sold_out()}</span>
      </span>
      <b className="text-leaf">{formatRupiah(price)}</b>
    </label>
  );
}
