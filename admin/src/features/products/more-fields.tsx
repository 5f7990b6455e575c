import type { ShipScope, VariantKind } from "@pasar/contracts/products";
import { type TextKey, useText } from "../../lib/text";
import { ChoiceList } from "../../ui/choice-list";
import { Icon } from "../../ui/icon";
import { SelectField } from "../../ui/select-field";
import { TextField } from "../../ui/text-field";
import type { FormPart } from "./product-form";
import { KIND_WORDS } from "./variant-fields";

const SCOPES: readonly { value: ShipScope; label: TextKey }[] = [
  { value: "local", label: "product_scope_local" },
  { value: "province", label: "product_scope_province" },
  { value: "national", label: "product_scope_national" },
];
const KINDS: readonly VariantKind[] = ["size", "flavour", "colour"];
/** Fields that open the rest of the form when they are wrong. */
const FIELDS = ["unit", "description", "weight", "length", "width", "height", "shelf_life", "preorder", "minimum"];

interface MoreFieldsProps extends FormPart {
  isFood: boolean;
  needsSize: boolean;
}

/** The rest of the form, folded away until it is needed. */
export function MoreFields({ isFood, needsSize, ...part }: MoreFieldsProps) {
  const text = useText();
  const { draft, onChange, errorOf } = part;
  const number = (field: "weight" | "shelf_life" | "preorder" | "minimum", label: TextKey, hint?: TextKey) => (
    <TextField
      label={text(label)}
      hint={hint && text(hint)}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
      inputMode="numeric"
      maxLength={7}
      error={errorOf(field)}
    />
  );
  return (
    <details className="card group p-4" open={FIELDS.some((field) => errorOf(field)) || undefined}>
      <summary className="-m-4 flex min-h-14 cursor-pointer items-center justify-between gap-2 p-4 font-bold text-leaf">
        {text("product_more_fields")}
        <span className="rotate-90 group-open:-rotate-90">
          <Icon name="chevron" />
        </span>
      </summary>
      <div className="mt-6 grid grid-cols-1 gap-5">
        <SelectField
          label={text("product_kinds")}
          value={draft.variant_kind ?? ""}
          options={[
            { value: "", label: text("product_kind_none") },
            ...KINDS.map((kind) => ({ value: kind, label: text(KIND_WORDS[kind].kind) })),
          ]}
          onChange={(kind) =>
            onChange(
              kind
                ? { variant_kind: kind as VariantKind }
                : { variant_kind: null, variants: draft.variants.slice(0, 1) },
            )
          }
        />
        <TextField
          label={text("product_unit")}
          hint={text("product_unit_hint")}
          value={draft.unit}
          onChange={(unit) => onChange({ unit })}
          maxLength={40}
          error={errorOf("unit")}
        />
        <TextField
          label={text("product_description")}
          value={draft.description}
          onChange={(description) => onChange({ description })}
          lines={4}
          maxLength={3_000}
          error={errorOf("description")}
        />
        <ChoiceList
          label={text("product_scope")}
          choices={SCOPES.map(({ value, label }) => ({ value, label: text(label) }))}
          value={draft.ship_scope}
          onChange={(ship_scope) => onChange({ ship_scope })}
        />
        {number("weight", "product_weight", "product_weight_hint")}
        {(needsSize || draft.length) && <SizeFields {...part} />}
        {isFood && number("shelf_life", "product_shelf_life")}
        {number("minimum", "product_minimum")}
        {number("preorder", "product_preorder", "product_preorder_hint")}
      </div>
    </details>
  );
}

function SizeFields({ draft, onChange, errorOf }: FormPart) {
  const text = useText();
  const sides = [
    ["length", "product_length"],
    ["width", "product_width"],
    ["height", "product_height"],
  ] as const;
  return (
    <fieldset>
      <legend className="font-bold">{text("product_size")}</legend>
      <p className="mb-2 text-soft">{text("product_size_hint")}</p>
      <div className="grid grid-cols-3 gap-2">
        {sides.map(([side, label]) => (
          <TextField
            key={side}
            label={text(label)}
            value={draft[side]}
            onChange={(value) => onChange({ [side]: value })}
            inputMode="numeric"
            maxLength={3}
            error={errorOf(side)}
          />
        ))}
      </div>
    </fieldset>
  );
}
