import type { Candidate, Expansion, ExpansionContext, Group, Slot } from "./expand";
import { WORTH } from "./match";

type Fields = ExpansionContext["fields"];

/**
 * Parts of a query that find its best hits: whatever such a part finds is worth more than anything the whole query finds
 * beside. Each word counts only where and as it is worth most; then, of one word, all that is worth as much as a
 * beginning in the heaviest field.
 * @param isPageOnly nothing has to be counted beside the hits, so that a part that finds a page saves the most
 * @returns what is worth trying before the whole query, the smallest part first
 */
export function bestParts(expansion: Expansion, fields: Fields, isPageOnly: boolean): Expansion[] {
  const [group, ...others] = expansion.groups;
  const isOneWord = others.length === 0 && group?.slots.length === 1 && group.alternatives.length === 0;
  if (!isOneWord && (!isPageOnly || expansion.isAny)) return [];
  const best = partOf(expansion, (slot) => worthOf(slot, fields), fields);
  const good = isOneWord && isPageOnly ? partOf(expansion, () => WORTH.prefix[0], fields) : null;
  return [best, good].filter((part) => part !== null);
}

function partOf(expansion: Expansion, leastOf: (slot: Slot) => number, fields: Fields): Expansion | null {
  const groups = expansion.groups.map((group) => narrowed(group, leastOf, fields));
  return groups.every((group) => group !== null) ? { ...expansion, groups } : null;
}

/** Null when something else may be worth as much as the group's own words. */
function narrowed({ slots, alternatives }: Group, leastOf: (slot: Slot) => number, fields: Fields): Group | null {
  const kept = slots.map((slot) => ({ candidates: worthAtLeast(leastOf(slot), slot, fields) }));
  if (kept.some(({ candidates }) => candidates.length === 0)) return null;
  const mean = slots.reduce((sum, slot) => sum + worthOf(slot, fields), 0) / slots.length;
  return worthOf({ candidates: alternatives }, fields) < mean ? { slots: kept, alternatives: [] } : null;
}

function worthAtLeast(least: number, { candidates }: Slot, fields: Fields): Candidate[] {
  return candidates.flatMap((candidate) => {
    const bits = fields
      .filter(({ search }) => WORTH[candidate.likeness][search.level] >= least)
      .reduce((all, { search }) => all | search.bit, 0);
    return (bits & candidate.fields) === 0 ? [] : { ...candidate, fields: bits & candidate.fields };
  });
}

/** What the best of a slot's candidates is worth, 0 without any. */
function worthOf({ candidates }: Slot, fields: Fields): number {
  const worths = candidates.flatMap((candidate) =>
    fields
      .filter(({ search }) => (search.bit & candidate.fields) !== 0)
      .map(({ search }) => WORTH[candidate.likeness][search.level]),
  );
  return Math.max(0, ...worths);
}
