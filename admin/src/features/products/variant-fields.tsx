import type { VariantKind } from "@pasar/contracts/products";
import { randomId } from "../../lib/random-id";
import { type TextKey, useText } from "../../lib/text";
import { TextField } from "../../ui/text-field";
import { type DraftVariant, newVariant } from "./draft";
import { MOST_VARIANTS } from "./limits";
import type { FormPart } from "./product-form";

/** The words of each kind of choice. */
export const KIND_WORDS: Record<VariantKind, { kind: TextKey; name: TextKey }> = {
  size: { kind: "product_kind_size", name: "product_choice_size" },
  flavour: { kind: "product_kind_flavour", name: "product_choice_flavour" },
  colour: { kind: "product_kind_colour", name: "product_choice_colour" },
};

/** Price and stock: once, or for each size, flavour or colour. */
export function VariantFields({ draft, onChange, errorOf }: FormPart) {
  const text = useText();
  const { variants, variant_kind: kind } = draft;
  const put = (key: string, part: Partial<DraftVariant>) =>
    onChange({ variants: variants.map((variant) => (variant.key === key ? { ...variant, ...part } : variant)) });
  const rows = variants.map((variant, index) => (
    <VariantRow
      key={variant.key}
      variant={variant}
      kind={kind}
      number={index + 1}
      onChange={(part) => put(variant.key, part)}
      onRemove={() => onChange({ variants: variants.filter(({ key }) => key !== variant.key) })}
      isOnly={variants.length === 1}
      errorOf={errorOf}
    />
  ));
  if (!kind) return <>{rows}</>;
  return (
    <div className="grid gap-4">
      {rows}
      {variants.length < MOST_VARIANTS && (
        <button
          type="button"
          className="button button-plain"
          onClick={() => onChange({ variants: [...variants, newVariant(randomId())] })}
        >
          {text("product_choice_add")}
        </button>
      )}
    </div>
  );
}

interface VariantRowProps {
  variant: DraftVariant;
  kind: VariantKind | null;
  number: number;
  onChange: (part: Partial<DraftVariant>) => void;
  onRemove: () => void;
  isOnly: boolean;
  errorOf: FormPart["errorOf"];
}

function VariantRow({ variant, kind, number, onChange, onRemove, isOnly, errorOf }: VariantRowProps) {
  const text = useText();
  const { key, id, name, price, stock, weight } = variant;
  const fields = (
    <>
      <TextField
        label={text("product_price")}
        hint={text("product_price_hint")}
        value={price}
        onChange={(value) => onChange({ price: value })}
        autoComplete="off"
        maxLength={20}
        error={errorOf(`price:${key}`)}
      />
      {!id && (
        <TextField
          label={text("product_stock")}
          value={stock}
          onChange={(value) => onChange({ stock: value })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          error={errorOf(`stock:${key}`)}
        />
      )}
    </>
  );
  if (!kind) return fields;
  return (
    <fieldset className="card grid gap-3 p-4">
      <legend className="sr-only">{text("product_choice_number", { number })}</legend>
      <TextField
        label={text(KIND_WORDS[kind].name)}
        value={name}
        onChange={(value) => onChange({ name: value })}
        autoComplete="off"
        maxLength={60}
        error={errorOf(`name:${key}`)}
      />
      {fields}
      {kind === "size" && (
        <TextField
          label={text("product_weight")}
          value={weight}
          onChange={(value) => onChange({ weight: value })}
          inputMode="numeric"
          maxLength={7}
          error={errorOf(`weight:${key}`)}
        />
      )}
      {!isOnly && (
        <button type="button" className="button button-danger" onClick={onRemove}>
          {text("product_choice_remove")}
        </button>
      )}
    </fieldset>
  );
}
