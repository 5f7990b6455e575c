import type { ReceiveWay } from "@pasar/contracts/order";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { WAYS } from "./words";

export function WayBadge({ way }: { way: ReceiveWay }) {
  const text = useText();
  return (
    <span className="badge bg-straw text-ink">
      <Icon name={WAYS[way].icon} size={17} />
      {text(WAYS[way].label)}
    </span>
  );
}
