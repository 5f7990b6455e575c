/** Shorter roots collide too often: "beras" is not ber- and "as". */
const SHORTEST_ROOT = 4;

/** Endings, and those that may stand behind them. */
const PARTICLES = ["nya", "ku", "mu"];
const SUFFIXES = ["kan", "an", "i"];

/** A prefix, the beginning of a stem it stands before, and what the stem has lost to it: "menulis" hides "tulis". */
interface Prefix {
  prefix: string;
  before: RegExp;
  lost: string[];
}

const ANY = /^/;
const VOWEL = /^[aeiou]/;

const PREFIXES: Prefix[] = [
  ...["me", "pe"].flatMap((prefix) => [
    { prefix: `${prefix}ny`, before: VOWEL, lost: ["s"] },
    { prefix: `${prefix}ng`, before: VOWEL, lost: ["", "k"] },
    { prefix: `${prefix}ng`, before: /^[ghkq]/, lost: [""] },
    { prefix: `${prefix}m`, before: VOWEL, lost: ["p"] },
    { prefix: `${prefix}m`, before: /^[bfpv]/, lost: [""] },
    { prefix: `${prefix}n`, before: VOWEL, lost: ["t"] },
    { prefix: `${prefix}n`, before: /^[cdjstz]/, lost: [""] },
  ]),
  { prefix: "me", before: /^[lmnrwy]/, lost: [""] },
  { prefix: "be", before: /^(r|[^aeiou]er)/, lost: [""] },
  { prefix: "te", before: /^r/, lost: [""] },
  ...["pe", "per", "ber", "ter", "di", "ke", "se"].map((prefix) => ({ prefix, before: ANY, lost: [""] })),
];

/**
 * What an Indonesian word may have been built from, itself included, and how many affixes each reading takes off. There
 * is no dictionary, so some of these are no words; two words are related when their roots meet.
 * @param word folded
 */
export function possibleRoots(word: string): Map<string, number> {
  const roots = new Map([[word, 0]]);
  if (/\p{N}/u.test(word)) return roots;
  let stems = [word];
  for (const strip of [withoutParticle, withoutSuffix, withoutPrefix, withoutPrefix]) {
    const shorter = stems.flatMap((stem) => strip(stem).map((root) => ({ root, affixes: (roots.get(stem) ?? 0) + 1 })));
    const long = shorter.filter(({ root }) => root.length >= SHORTEST_ROOT);
    for (const { root, affixes } of long) roots.set(root, Math.min(affixes, roots.get(root) ?? affixes));
    stems = [...new Set([...stems, ...long.map(({ root }) => root)])];
  }
  return roots;
}

function withoutParticle(word: string): string[] {
  return cut(word, PARTICLES);
}

function withoutSuffix(word: string): string[] {
  return cut(word, SUFFIXES);
}

function cut(word: string, endings: string[]): string[] {
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
}

function withoutPrefix(word: string): string[] {
  return PREFIXES.flatMap(({ prefix, before, lost }) => {
    const stem = word.slice(prefix.length);
    return word.startsWith(prefix) && before.test(stem) ? lost.map((letter) => letter + stem) : [];
  });
}
