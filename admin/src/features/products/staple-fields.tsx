import type { PriceCeilings } from "@pasar/contracts/products";
import { formatRupiah, parseRupiah } from "@pasar/locale/money";
import { useText } from "../../lib/text";
import { TextField } from "../../ui/text-field";
import type { FormPart } from "./product-form";

interface StapleFieldsProps extends FormPart {
  ceilings: PriceCeilings;
  /** A new one also tells what is on the shelf. */
  isNew: boolean;
}

/** Price and stock of a staple, with the price the law allows. */
export function StapleFields({ draft, onChange, errorOf, ceilings: { het, hap }, isNew }: StapleFieldsProps) {
  const text = useText();
  const [variant] = draft.variants;
  if (!variant) return null;
  const put = (part: Partial<typeof variant>) => onChange({ variants: [{ ...variant, ...part }] });
  const isAboveReference = hap !== null && (parseRupiah(variant.price) ?? 0) > hap;
  const limit = het ?? hap;
  const hintKey = het === null ? "product_staple_hap" : "product_staple_het";
  return (
    <>
      <TextField
        label={text("product_price")}
        hint={limit === null ? text("product_price_hint") : text(hintKey, { limit: formatRupiah(limit) })}
        value={variant.price}
        onChange={(price) => put({ price })}
        autoComplete="off"
        maxLength={20}
        error={errorOf(`price:${variant.key}`)}
      />
      {(isAboveReference || draft.price_reason) && (
        <TextField
          label={text("product_price_reason")}
          value={draft.price_reason}
          onChange={(price_reason) => onChange({ price_reason })}
          maxLength={200}
          error={errorOf("price_reason")}
        />
      )}
      {isNew ? (
        <TextField
          label={text("product_stock")}
          value={variant.stock}
          onChange={(stock) => put({ stock })}
          inputMode="numeric"
          maxLength={6}
          error={errorOf(`stock:${variant.key}`)}
        />
      ) : (
        <TextField
          label={text("product_minimum")}
          value={draft.minimum}
          onChange={(minimum) => onChange({ minimum })}
          inputMode="numeric"
          maxLength={3}
          error={errorOf("minimum")}
        />
      )}
    </>
  );
}
