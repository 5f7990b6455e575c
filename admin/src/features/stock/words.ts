import type { StockRow } from "@pasar/contracts/stock";

/** The name of a row: the product, and the variant where it has several. */
export function titleOf({ title, variant_title }: Pick<StockRow, "title" | "variant_title">): string {
  return variant_title ? `${title} · ${variant_title}` : title;
}

/** "+4", "−2": with a sign for eyes and a real minus. */
export function signed(delta: number): string {
  return delta < 0 ? `−${-delta}` : `+${delta}`;
}
