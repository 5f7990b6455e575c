// @ts-check
import { affixedForms } from "./affixes.mjs";
import { FUNCTION_WORDS, ONSETS, REAL_ROOTS, SPELLINGS, VOWELS, WORD_ENDS } from "./word-lists.mjs";

/**
 * @typedef {import("./random.mjs").Random} Random
 * @typedef {{ inDocuments: string[], onlyAsked: string[] }} Family words of one root: those documents use, and those only a
 *   shopper would type
 * @typedef {{ words: string[], families: Family[], synonyms: Record<string, string[]> }} Vocabulary `words` are what
 *   documents are written with, most frequent first; a synonym's key is in no document
 */

/** Terms of 50,000 documents. A catalogue's vocabulary grows with the square root of its size (Heaps' law). */
const TERMS_AT_50_000 = 10_000;
const SHARE_WITH_AFFIXES = 0.3;
const INVENTED_SYNONYMS = 160;

/**
 * @param {{ documents: number, realWords: string[], takenWords: string[], random: Random }} options `realWords` lead the
 *   vocabulary: the kinds of goods most products belong to; `takenWords` are written in other fields
 * @returns {Vocabulary}
 */
export function createVocabulary({ documents, realWords, takenWords, random }) {
  const size = Math.round(TERMS_AT_50_000 * Math.sqrt(documents / 50_000));
  const used = new Set([...FUNCTION_WORDS, ...Object.keys(SPELLINGS)]);
  const real = realWords.filter((word) => !used.has(word));
  for (const word of [...real, ...takenWords]) used.add(word);
  /** @type {string[]} */
  const invented = [];
  /** @type {Family[]} */
  const families = [];
  const roots = [...REAL_ROOTS];
  while (real.length + invented.length < size) {
    const realRoot = roots.pop();
    const root = realRoot ?? inventWord(random);
    if (!realRoot && used.has(root)) continue;
    if (!used.has(root)) invented.push(root);
    used.add(root);
    if (realRoot || (takesAffixes(root) && random.chance(SHARE_WITH_AFFIXES))) {
      const family = createFamily(root, used, random);
      families.push(family);
      invented.push(...family.inDocuments.slice(1));
    }
  }
  for (const family of families) family.onlyAsked = family.onlyAsked.filter((word) => !used.has(word));
  const words = [...real, ...shuffle(invented, random)];
  return { words, families, synonyms: createSynonyms(words, used, random) };
}

/**
 * @param {string} root
 * @param {Set<string>} used
 * @param {Random} random
 * @returns {Family}
 */
function createFamily(root, used, random) {
  const forms = shuffle(
    affixedForms(root).filter((form) => !used.has(form)),
    random,
  );
  const written = forms.slice(0, random.between(1, 2));
  for (const form of written) used.add(form);
  return { inDocuments: [root, ...written], onlyAsked: forms.slice(written.length) };
}

/**
 * @param {string[]} words
 * @param {Set<string>} used
 * @param {Random} random
 */
function createSynonyms(words, used, random) {
  /** @type {Record<string, string[]>} */
  const synonyms = Object.fromEntries(
    Object.entries(SPELLINGS).flatMap(([everyday, written]) =>
      words.includes(written) ? [[everyday, [written]]] : [],
    ),
  );
  const written = [...used];
  const unwritten = () => {
    for (;;) {
      const word = inventWord(random);
      if (!written.some((other) => other.startsWith(word))) return word;
    }
  };
  while (Object.keys(synonyms).length < INVENTED_SYNONYMS) {
    const key = random.chance(0.2) ? `${unwritten()} ${unwritten()}` : unwritten();
    const values = Array.from({ length: random.between(1, 2) }, () => words[random.below(words.length >> 2)] ?? "");
    synonyms[key] = [...new Set(values)];
  }
  return synonyms;
}

/**
 * A word as Indonesian could have it, of two to four syllables.
 * @param {Random} random
 */
function inventWord(random) {
  const syllables = random.pick([2, 2, 2, 3, 3, 3, 4]);
  let word = "";
  for (let count = 0; count < syllables; count += 1) word += random.pick(ONSETS) + random.pick(VOWELS);
  return word + random.pick(WORD_ENDS);
}

/** @param {string} root */
function takesAffixes(root) {
  return root.length >= 4 && /^(ng|ny|[^aeiou])?[aeiou]/.test(root);
}

/**
 * @template T
 * @param {T[]} list
 * @param {Random} random
 * @returns {T[]}
 */
function shuffle(list, random) {
  const mixed = [...list];
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1);
    const moved = /** @type {T} */ (mixed[place]);
    mixed[place] = /** @type {T} */ (mixed[other]);
    mixed[other] = moved;
  }
  return mixed;
}
