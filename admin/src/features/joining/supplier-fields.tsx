import type { DraftAnswers, SupplierKind } from "@pasar/contracts/joining";
import { useJoiningText } from "../../lib/joining-text";
import { ChoiceList } from "../../ui/choice-list";
import { TextField } from "../../ui/text-field";
import { YesNo } from "./answers/choice-answers";

type Supplier = NonNullable<DraftAnswers["suppliers"]>[number];

interface SupplierFieldsProps {
  supplier: Supplier;
  onChange: (supplier: Supplier) => void;
  problem: (field: string) => string | null;
}

const KINDS: readonly SupplierKind[] = ["market", "bulog", "mill", "breeder", "wholesaler", "other"];
const LONGEST_NAME = 80;

export function SupplierFields({ supplier, onChange, problem }: SupplierFieldsProps) {
  const text = useJoiningText();
  return (
    <>
      <TextField
        label={text("join_supplier_name")}
        value={supplier.name ?? ""}
        maxLength={LONGEST_NAME}
        error={problem("name")}
        onChange={(name) => onChange({ ...supplier, name })}
      />
      <ChoiceList
        label={text("join_supplier_kind")}
        choices={KINDS.map((kind) => ({ value: kind, label: text(`join_supplier_${kind}`) }))}
        value={supplier.kind ?? null}
        error={problem("kind")}
        onChange={(kind) => onChange({ ...supplier, kind })}
      />
      <YesNo
        label={text("join_supplier_official")}
        hint={text("join_official_hint")}
        value={supplier.is_official}
        error={problem("is_official")}
        onChange={(is_official) => onChange({ ...supplier, is_official })}
      />
    </>
  );
}
