import { useState } from "react";
import { useText } from "../../lib/text";
import { checkDraft, type DraftErrors, type ProductDraft } from "./draft";

const BODY_NAMES: Record<string, string> = {
  weight_grams: "weight",
  shelf_life_days: "shelf_life",
  preorder_days: "preorder",
  minimum_order: "minimum",
};

/** The backend's name of a field as the form has it: `variants.1.price` is the price of the second row. */
function fieldOfBody(path: string, { variants }: ProductDraft): string {
  const [, row, part] = /^variants\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (row && part) return `${part}:${variants[Number(row)]?.key}`;
  if (path === "price" || path === "variants") return `price:${variants[0]?.key}`;
  return BODY_NAMES[path] ?? path;
}

/** The errors of a form: those found on the phone, and those the backend told. */
export function useFormErrors(draft: ProductDraft, told: Readonly<Record<string, string>>) {
  const text = useText();
  const [found, setFound] = useState<DraftErrors>({});
  const fromBackend = Object.fromEntries(
    Object.entries(told).map(([path, sentence]) => [fieldOfBody(path, draft), sentence]),
  );
  return {
    errorOf: (field: string): string | undefined => {
      const key = found[field];
      return key ? text(key) : fromBackend[field];
    },
    /** Looks for errors before sending; gives true when there are none, and leads to the first otherwise. */
    check: (): boolean => {
      const errors = checkDraft(draft);
      setFound(errors);
      const isRight = Object.keys(errors).length === 0;
      if (!isRight) requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return isRight;
    },
  };
}
