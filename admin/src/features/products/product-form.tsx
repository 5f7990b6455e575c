import type { ProductCategory } from "@pasar/contracts/products";
import { useText } from "../../lib/text";
import { PhotoField } from "../../ui/photo-field";
import { SelectField } from "../../ui/select-field";
import { TextField } from "../../ui/text-field";
import type { ProductDraft } from "./draft";
import { LicenceFields } from "./licence-fields";
import { MOST_PICTURES } from "./limits";
import { MoreFields } from "./more-fields";
import { VariantFields } from "./variant-fields";

/** What every part of the form works on. */
export interface FormPart {
  draft: ProductDraft;
  onChange: (part: Partial<ProductDraft>) => void;
  /** The sentence for a field that is wrong. */
  errorOf: (field: string) => string | undefined;
}

interface ProductFormProps extends FormPart {
  /** Names the form for photos still on their way. */
  photoDraft: string;
  onPhotosWaiting: (count: number) => void;
  categories: readonly ProductCategory[];
}

/** A product's form: photo, name, price and stock first, the rest below for who needs it. */
export function ProductForm({ photoDraft, onPhotosWaiting, categories, ...part }: ProductFormProps) {
  const text = useText();
  const { draft, onChange, errorOf } = part;
  const category = categories.find(({ slug }) => slug === draft.category);
  return (
    <div className="grid grid-cols-1 gap-5">
      <PhotoField
        label={text("product_photos")}
        value={draft.pictures}
        onChange={(pictures) => onChange({ pictures })}
        max={MOST_PICTURES}
        draft={photoDraft}
        onWaiting={onPhotosWaiting}
        problem={errorOf("pictures")}
      />
      <TextField
        label={text("product_name")}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        maxLength={120}
        autoComplete="off"
        error={errorOf("name")}
      />
      <VariantFields {...part} />
      <SelectField
        label={text("product_category")}
        value={draft.category}
        options={[
          { value: "", label: text("product_choose") },
          ...categories.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        onChange={(slug) => onChange({ category: slug, food_form: slug === "hasil-tani" ? "raw" : "shelf" })}
        error={errorOf("category")}
      />
      {category?.is_food && <LicenceFields {...part} />}
      <MoreFields {...part} isFood={category?.is_food ?? false} needsSize={category?.needs_size ?? false} />
    </div>
  );
}
