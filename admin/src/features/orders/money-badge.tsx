import type { SellerOrderRow } from "@pasar/contracts/seller";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { moneyState } from "./words";

const TONES = {
  good: "bg-leaf-pale text-leaf-deep",
  due: "bg-turmeric text-ink",
  none: "bg-straw text-ink",
};

export function MoneyBadge({ order }: { order: Pick<SellerOrderRow, "payment" | "stage"> }) {
  const text = useText();
  const { label, icon, tone } = moneyState(order);
  return (
    <span className={`badge ${TONES[tone]}`}>
      <Icon name={icon} size={17} />
      {text(label)}
    </span>
  );
}
