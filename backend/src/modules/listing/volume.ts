/** Goods that are big for their weight: couriers charge them by volume (domain notes, section 7). */
const VOLUMINOUS: ReadonlySet<string> = new Set(["camilan-kerupuk", "anyaman"]);

/** Tells whether goods of a category cannot be sent without their packed size. */
export function needsSize(category: string): boolean {
  return VOLUMINOUS.has(category);
}
