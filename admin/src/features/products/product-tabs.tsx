import type { ProductState } from "@pasar/contracts/products";
import { Link } from "react-router";
import { type TextKey, useText } from "../../lib/text";

interface ProductTabsProps {
  current: ProductState | null;
  counts: Record<ProductState, number> | undefined;
}

const TABS: { state: ProductState | null; label: TextKey }[] = [
  { state: null, label: "product_tab_all" },
  { state: "published", label: "product_state_published" },
  { state: "draft", label: "product_state_draft" },
  { state: "archived", label: "product_state_archived" },
];

/** Narrows the list by where the products stand, with how many there are. */
export function ProductTabs({ current, counts }: ProductTabsProps) {
  const text = useText();
  return (
    <nav aria-label={text("product_tabs")}>
      <ul className="grid grid-cols-2 gap-2">
        {TABS.map(({ state, label }) => (
          <li key={label}>
            <Link
              to={state ? `/produk?keadaan=${state}` : "/produk"}
              replace
              aria-current={state === current ? "page" : undefined}
              className="flex min-h-12 items-center justify-center gap-1.5 rounded-xl border-2 border-edge bg-white px-2 leading-tight font-bold aria-[current]:border-leaf aria-[current]:bg-leaf aria-[current]:text-white"
            >
              {text(label)}
              {state && counts && <span className="tabular-nums">{counts[state]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
