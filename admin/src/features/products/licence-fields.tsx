import type { FoodForm, HalalStatus, LicenceKind } from "@pasar/contracts/products";
import { type TextKey, useText } from "../../lib/text";
import { ChoiceList } from "../../ui/choice-list";
import { SelectField } from "../../ui/select-field";
import { TextField } from "../../ui/text-field";
import type { FormPart } from "./product-form";

const FORMS: readonly { value: FoodForm; label: TextKey }[] = [
  { value: "shelf", label: "product_form_shelf" },
  { value: "chilled", label: "product_form_chilled" },
  { value: "raw", label: "product_form_raw" },
];
const LICENCES: readonly LicenceKind[] = ["P-IRT", "BPOM MD", "BPOM TR", "PSAT-PDUK"];
const HALAL: readonly { value: HalalStatus; label: TextKey }[] = [
  { value: "bersertifikat", label: "product_halal_certified" },
  { value: "proses", label: "product_halal_under_way" },
  { value: "belum", label: "product_halal_not_yet" },
  { value: "tidak_halal", label: "product_halal_not" },
];

/** How food is kept, its licence and its halal certificate. */
export function LicenceFields({ draft, onChange, errorOf }: FormPart) {
  const text = useText();
  const none = { value: "", label: text("product_licence_none") };
  return (
    <>
      <ChoiceList
        label={text("product_form")}
        choices={FORMS.map(({ value, label }) => ({ value, label: text(label) }))}
        value={draft.food_form}
        onChange={(food_form) => onChange({ food_form })}
      />
      <SelectField
        label={text("product_licence")}
        value={draft.licence_kind}
        options={[none, ...LICENCES.map((kind) => ({ value: kind, label: kind }))]}
        onChange={(kind) => onChange({ licence_kind: kind as LicenceKind | "" })}
        error={errorOf("licence")}
      />
      {draft.licence_kind && (
        <TextField
          label={text("product_licence_number")}
          hint={draft.licence_kind === "P-IRT" ? text("product_licence_number_hint") : undefined}
          value={draft.licence_number}
          onChange={(licence_number) => onChange({ licence_number })}
          autoComplete="off"
          maxLength={60}
          error={errorOf("licence.number")}
        />
      )}
      {draft.licence_kind && draft.licence_kind !== "P-IRT" && (
        <TextField
          label={text("product_valid_until")}
          type="date"
          value={draft.licence_until}
          onChange={(licence_until) => onChange({ licence_until })}
        />
      )}
      <SelectField
        label={text("product_halal")}
        value={draft.halal_status}
        options={[
          { value: "", label: text("product_choose") },
          ...HALAL.map(({ value, label }) => ({ value, label: text(label) })),
        ]}
        onChange={(status) => onChange({ halal_status: status as HalalStatus | "" })}
        error={errorOf("halal")}
      />
      {draft.halal_status === "bersertifikat" && (
        <>
          <TextField
            label={text("product_halal_number")}
            value={draft.halal_number}
            onChange={(halal_number) => onChange({ halal_number })}
            autoComplete="off"
            maxLength={60}
            error={errorOf("halal.number")}
          />
          <TextField
            label={text("product_valid_until")}
            type="date"
            value={draft.halal_until}
            onChange={(halal_until) => onChange({ halal_until })}
          />
        </>
      )}
    </>
  );
}
