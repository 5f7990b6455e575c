import type { SellerProduct } from "@pasar/contracts/products";
import { type TextKey, useText } from "../../lib/text";
import { Notice } from "../../ui/notice";
import { draftOf, type ProductDraft } from "./draft";

interface ConflictChoiceProps {
  mine: ProductDraft;
  fresh: SellerProduct;
  isBusy: boolean;
  onMine: () => void;
  onFresh: () => void;
}

const SHOWN: readonly { field: "name" | "description" | "unit" | "category" | "weight"; label: TextKey }[] = [
  { field: "name", label: "product_name" },
  { field: "description", label: "product_description" },
  { field: "unit", label: "product_unit" },
  { field: "category", label: "product_category" },
  { field: "weight", label: "product_weight" },
];

const pricesOf = ({ variants }: ProductDraft) =>
  variants.map(({ name, price }) => `${name} ${price}`.trim()).join(", ");

/** Another member was faster: both texts side by side, and the member decides which one holds. */
export function ConflictChoice({ mine, fresh, isBusy, onMine, onFresh }: ConflictChoiceProps) {
  const text = useText();
  const theirs = draftOf(fresh);
  const rows = [
    ...SHOWN.map(({ field, label }) => ({ label, own: mine[field], other: theirs[field] })),
    { label: "product_price" as const, own: pricesOf(mine), other: pricesOf(theirs) },
  ].filter(({ own, other }) => own.trim() !== other.trim());
  return (
    <div className="grid gap-3">
      <Notice tone="warning">
        <p>{text("product_conflict")}</p>
        <dl className="mt-2 grid gap-2 font-normal text-ink">
          {rows.map(({ label, own, other }) => (
            <div key={label}>
              <dt className="font-bold">{text(label)}</dt>
              <dd>{text("product_conflict_mine", { value: own || "-" })}</dd>
              <dd>{text("product_conflict_fresh", { value: other || "-" })}</dd>
            </div>
          ))}
        </dl>
      </Notice>
      <button type="button" className="button button-main" disabled={isBusy} onClick={onMine}>
        {text("product_use_mine")}
      </button>
      <button type="button" className="button button-plain" disabled={isBusy} onClick={onFresh}>
        {text("product_use_fresh")}
      </button>
    </div>
  );
}
