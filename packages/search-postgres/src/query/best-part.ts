import type { Candidate, Expansion, ExpansionContext, Group, Slot } from "./expand";
import { WORTH } from "./match";

type Fields = ExpansionContext["fields"];

/**
 * The part of a query that finds its best hits: each word counts only where and as it is worth most. Whatever it finds is
 * worth more than anything the whole query finds beside.
 * @returns null when a query has no such part
 */
export function bestPart(expansion: Expansion, fields: Fields): Expansion | null {
  const { groups, isAny } = expansion;
  if (groups.length === 0 || (isAny && groups.length > 1)) return null;
  return partOf(expansion, (slot) => worthOf(slot, fields), fields);
}

/**
 * The same of a query of one word, with all that is worth as much as a beginning in the heaviest field.
 * @returns null when a query is none of one word
 */
export function goodPart(expansion: Expansion, fields: Fields): Expansion | null {
  const [group, ...others] = expansion.groups;
  const isOneWord = others.length === 0 && group?.slots.length === 1 && group.alternatives.length === 0;
  return isOneWord ? partOf(expansion, () => WORTH.prefix[0], fields) : null;
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
