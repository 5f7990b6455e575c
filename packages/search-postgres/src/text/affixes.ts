/** Shorter roots collide too often: "beras" is not ber- and "as". */
const SHORTEST_ROOT = 4;

/** Endings, and those that may stand behind them. */
const PARTICLES = ["nya", "ku", "mu"];
const SUFFIXES = ["kan", "an", "i"];

/** Prefixes with the letters a root may have lost to them: "menulis" hides "tulis", "memasak" hides "masak" or "pasak". */
const PREFIXES: [prefix: string, lost: string[]][] = [
  ["meny", ["s"]],
  ["meng", ["", "k"]],
  ["menge", [""]],
  ["mem", ["", "p", "m"]],
  ["men", ["", "t", "n"]],
  ["me", [""]],
  ["peny", ["s"]],
  ["peng", ["", "k"]],
  ["penge", [""]],
  ["pem", ["", "p", "m"]],
  ["pen", ["", "t", "n"]],
  ["per", [""]],
  ["pe", [""]],
  ["ber", [""]],
  ["be", [""]],
  ["ter", [""]],
  ["di", [""]],
  ["ke", [""]],
  ["se", [""]],
];

/**
 * What an Indonesian word may have been built from, itself included. There is no dictionary, so some of these are no
 * words; two words are related when their sets meet.
 * @param word folded
 */
export function possibleRoots(word: string): Set<string> {
  const roots = new Set([word]);
  if (/\p{N}/u.test(word)) return roots;
  const withoutParticle = [word, ...cut(word, PARTICLES)];
  const withoutSuffix = withoutParticle.flatMap((each) => [each, ...cut(each, SUFFIXES)]);
  for (const stem of withoutSuffix) {
    addRoot(roots, stem);
    for (const once of withoutPrefix(stem)) {
      addRoot(roots, once);
      for (const twice of withoutPrefix(once)) addRoot(roots, twice);
    }
  }
  return roots;
}

function addRoot(roots: Set<string>, root: string): void {
  if (root.length >= SHORTEST_ROOT) roots.add(root);
}

function cut(word: string, endings: string[]): string[] {
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
}

function withoutPrefix(word: string): string[] {
  return PREFIXES.filter(([prefix]) => word.startsWith(prefix)).flatMap(([prefix, lost]) =>
    lost.map((letter) => letter + word.slice(prefix.length)),
  );
}
