/** What a kilogram or a litre of a product costs, rupiah. */
export interface UnitPrice {
  rupiah: number;
  unit: "kg" | "l";
}

const MEASURES: Record<string, { unit: UnitPrice["unit"]; share: number }> = {
  kg: { unit: "kg", share: 1 },
  g: { unit: "kg", share: 1000 },
  gram: { unit: "kg", share: 1000 },
  l: { unit: "l", share: 1 },
  liter: { unit: "l", share: 1 },
  ml: { unit: "l", share: 1000 },
};
const AMOUNT = /(?:^|\s)(\d+(?:[.,]\d+)?)\s*(kg|g|gram|l|liter|ml)(?=\s|$)/i;

/**
 * Works out the price of a kilogram or litre from a unit as sellers write it, such as "botol 250 ml". Null where the unit
 * names no weight or volume, and where it is a kilogram or litre already.
 */
export function unitPriceOf(price: number, unit: string): UnitPrice | null {
  const [, amount, name] = AMOUNT.exec(unit) ?? [];
  const measure = MEASURES[name?.toLowerCase() ?? ""];
  if (!amount || !measure) return null;
  const whole = Number(amount.replace(",", ".")) / measure.share;
  if (whole <= 0 || whole === 1) return null;
  return { rupiah: Math.round(price / whole), unit: measure.unit };
}
