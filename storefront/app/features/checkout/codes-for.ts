import { type BasketLine, useBasket } from "../../device/basket";

/** What the shop reads of a code; a link may carry anything. */
export const LONGEST_CODE = 40;

/** The codes for those sellers whose goods are in the basket. */
export function codesFor(lines: BasketLine[], vouchers: Record<string, string>): Record<string, string> {
  const codes = lines.map(({ seller: { id } }) => [id, vouchers[id] ?? ""] as const);
  return Object.fromEntries(codes.filter(([, { length }]) => length > 0 && length <= LONGEST_CODE));
}

/** Keeps the code typed for a seller; an empty one forgets it. */
export function keepCode(sellerId: string, code: string): void {
  useBasket.setState(({ vouchers }) => ({ vouchers: { ...vouchers, [sellerId]: code } }));
}
