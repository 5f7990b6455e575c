import type { FoundOutlet } from "@pasar/contracts/outlets";
import { type BasketLine, MOST_PIECES } from "../../device/basket";

/** The basket with an outlet's goods in place of those it also has; what it lacks stays where it was. */
export function movedLines(lines: BasketLine[], outlet: FoundOutlet): BasketLine[] {
  const { id, handle, name, kind } = outlet;
  const goods = new Map(outlet.matches.map(({ variant_id, found }) => [variant_id, found]));
  const moved = new Map<string, BasketLine>();
  for (const line of lines) {
    const found = goods.get(line.variant_id);
    const next = found ? { ...line, ...found, seller: { id, handle, name, kind } } : line;
    const held = moved.get(next.variant_id)?.quantity ?? 0;
    moved.set(next.variant_id, { ...next, quantity: Math.min(MOST_PIECES, held + line.quantity) });
  }
  return [...moved.values()];
}

/** Whether all that an outlet has of the basket would be bought there already. */
export function isMovedTo({ matches }: FoundOutlet): boolean {
  return matches.length > 0 && matches.every(({ variant_id, found }) => variant_id === found.variant_id);
}
