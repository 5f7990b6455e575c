/** What a seller asks by area, rupiah. Where no area is named it does not go. */
export interface AreaTariff {
  /** Fees by Kemendagri's code: a village, "18.71.03.1002", or a whole district, "18.71.03". */
  fees: Readonly<Record<string, number>>;
  /** Goods for this much or more travel free; null when nothing does. */
  freeFrom: number | null;
}

const DISTRICT_LENGTH = "18.71.03".length;

/** Rupiah to bring goods to a village: its own fee before its district's; null where the seller does not go. */
export function areaFee(
  { fees, freeFrom }: AreaTariff,
  { villageCode, goodsTotal }: { villageCode: string; goodsTotal: number },
): number | null {
  const code = [villageCode, villageCode.slice(0, DISTRICT_LENGTH)].find((known) => Object.hasOwn(fees, known));
  if (code === undefined) return null;
  return freeFrom !== null && goodsTotal >= freeFrom ? 0 : (fees[code] ?? null);
}
