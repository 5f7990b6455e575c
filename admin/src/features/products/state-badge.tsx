import type { SellerProductRow } from "@pasar/contracts/products";
import { useText } from "../../lib/text";
import { Icon, type IconName } from "../../ui/icon";

const STYLES = {
  published: { style: "bg-leaf-pale text-leaf-deep", icon: "shop" },
  draft: { style: "bg-turmeric-pale text-turmeric-ink", icon: "note" },
  archived: { style: "bg-straw text-soft", icon: "box" },
} as const satisfies Record<string, { style: string; icon: IconName }>;

/** Where a product stands, in a word. */
export function StateBadge({
  product: { state, is_withdrawn },
}: {
  product: Pick<SellerProductRow, "state" | "is_withdrawn">;
}) {
  const text = useText();
  if (is_withdrawn && state === "draft") {
    return (
      <p className="badge bg-clay-pale text-clay">
        <Icon name="alert" size={18} />
        {text("product_withdrawn")}
      </p>
    );
  }
  const { style, icon } = STYLES[state];
  return (
    <p className={`badge ${style}`}>
      <Icon name={icon} size={18} />
      {text(`product_state_${state}`)}
    </p>
  );
}
