import type { StockRow } from "@pasar/contracts/stock";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { useDrafts } from "./drafts";
import { useShownStock } from "./pending";
import { StockCard } from "./stock-card";

interface StockCardsProps {
  rows: readonly StockRow[];
  /** When the rows were read, in milliseconds. */
  readAt: number;
  mayWrite: boolean;
}

export function StockCards({ rows, readAt, mayWrite }: StockCardsProps) {
  const text = useText();
  const drafts = useDrafts();
  const show = useShownStock(readAt);
  if (rows.length === 0) {
    return (
      <p className="grid justify-items-center gap-2 px-4 py-12 text-center font-bold">
        <span className="text-edge">
          <Icon name="box" size={64} />
        </span>
        {text("stock_none")}
      </p>
    );
  }
  return (
    <ul className="grid grid-cols-1 gap-3">
      {rows.map((row) => (
        <li key={row.variant_id}>
          <StockCard row={row} shown={show(row)} draft={drafts.get(row.variant_id)?.delta ?? 0} mayWrite={mayWrite} />
        </li>
      ))}
    </ul>
  );
}
