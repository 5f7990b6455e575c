import type { OrderLine } from "./order";

/** Pieces to take out of the lines of one product. */
export interface WantedCut {
  variant_id: string;
  quantity: number;
}

/** Pieces that were taken out of one line, and what they had cost, rupiah. */
export interface CutLine {
  variant_id: string;
  title: string;
  unit: string;
  quantity: number;
  amount: number;
}

/** An order's lines after a cut. */
export interface Cut {
  left: OrderLine[];
  taken: CutLine[];
  /** What the taken pieces had cost, rupiah. */
  amount: number;
}

/** Why a cut cannot be: a foreign product, more pieces than there are, or nothing would be left. */
export type CutProblem = "product_not_found" | "order_moved_on" | "order_emptied";

/** What a line costs its buyer, rupiah: everything that gives money back for goods asks here. */
export function costOfLine({ total, discount = 0 }: Pick<OrderLine, "total" | "discount">): number {
  return total - discount;
}

/** A line with fewer pieces of the same price and discount; half a rupiah of the price is the buyer's. */
function shortened(line: OrderLine, quantity: number): OrderLine {
  const share = (amount: number) => Math.floor((amount * quantity) / line.quantity);
  const { total, discount } = line;
  return { ...line, quantity, total: share(total), ...(discount === undefined ? {} : { discount: share(discount) }) };
}

/** Takes pieces out of an order's lines; gives what is left and what it changes, or why it cannot be. */
export function cutLines(lines: readonly OrderLine[], wanted: readonly WantedCut[]): Cut | CutProblem {
  const open = new Map<string, number>();
  for (const { variant_id, quantity } of wanted) open.set(variant_id, (open.get(variant_id) ?? 0) + quantity);
  const known = new Set(lines.map(({ variant_id }) => variant_id));
  if ([...open.keys()].some((variant) => !known.has(variant))) return "product_not_found";
  const cut: Cut = { left: [], taken: [], amount: 0 };
  for (const line of lines) {
    const gone = Math.min(open.get(line.variant_id) ?? 0, line.quantity);
    open.set(line.variant_id, (open.get(line.variant_id) ?? 0) - gone);
    addLine(cut, line, gone);
  }
  if ([...open.values()].some((quantity) => quantity > 0)) return "order_moved_on";
  return cut.left.length === 0 ? "order_emptied" : cut;
}

function addLine(cut: Cut, line: OrderLine, gone: number): void {
  const rest = line.quantity - gone;
  const kept = rest > 0 ? shortened(line, rest) : null;
  if (kept) cut.left.push(kept);
  if (gone === 0) return;
  const amount = costOfLine(line) - (kept ? costOfLine(kept) : 0);
  const { variant_id, title, unit } = line;
  cut.taken.push({ variant_id, title, unit, quantity: gone, amount });
  cut.amount += amount;
}
