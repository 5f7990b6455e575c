import type { Days, ServiceClass } from "./service-quote";

const LONGEST_DAYS = 90;
const ESTIMATE = /^\D?\s*(\d{1,3})(?:\s*(?:-|–|to|s\/d)\s*(\d{1,3}))?\s*\+?\s*([a-z]*)\.?$/i;
const DAYS_PER_UNIT: Record<string, number> = {
  "": 1,
  d: 1,
  day: 1,
  days: 1,
  hari: 1,
  hr: 1,
  week: 7,
  weeks: 7,
  minggu: 7,
  hour: 1 / 24,
  hours: 1 / 24,
  jam: 1 / 24,
};

/** Reads a courier's free text ("2-3", "1 day", "3 HARI", "6 - 8 hours"); null when it does not say clearly. */
export function parseDays(text: string | null): Days | null {
  const [, first, second, unit = ""] = ESTIMATE.exec(text?.trim() ?? "") ?? [];
  const factor = Object.hasOwn(DAYS_PER_UNIT, unit.toLowerCase()) ? DAYS_PER_UNIT[unit.toLowerCase()] : undefined;
  if (first === undefined || factor === undefined) return null;
  const bounds = [Number(first), Number(second ?? first)].map((bound) => Math.ceil(bound * factor));
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  return most <= LONGEST_DAYS ? [least, most] : null;
}

const KARGO = /kargo|cargo|jumbo|jtr|truck|freight|gokil/i;
const NEXTDAY = /next ?day|same ?day|overnight|besok|\byes\b|\bons\b|\bbest\b|instant/i;

/** The class of a service by its words; couriers rename their services, so what is not known counts as reguler. */
export function serviceClassOf(...words: (string | null)[]): ServiceClass {
  const text = words.filter((word) => word !== null).join(" ");
  if (KARGO.test(text)) return "kargo";
  return NEXTDAY.test(text) ? "nextday" : "reguler";
}

const NOT_FOR_GOODS = /dangerous|valuable|dokumen|document|\bsurat\b|jtr\s*[<>]/i;

/** False for letters, dangerous goods and motorcycles: a cart must not take the cheapest of those for its parcel. */
export function carriesGoods(...words: (string | null)[]): boolean {
  return !words.some((word) => word !== null && NOT_FOR_GOODS.test(word));
}
