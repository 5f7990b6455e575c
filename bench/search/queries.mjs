// @ts-check
import { wordsOf } from "./catalogue.mjs";
import { editsBetween, misspell } from "./typos.mjs";
import { FUNCTION_WORDS } from "./word-lists.mjs";

/**
 * @typedef {import("./catalogue.mjs").Catalogue} Catalogue
 * @typedef {import("./catalogue.mjs").ProductDocument} ProductDocument
 * @typedef {import("./random.mjs").Random} Random
 * @typedef {keyof typeof SHARES} Kind
 * @typedef {{ from: number, to: number }} PriceRange rupiah, both ends included
 * @typedef {{ kind: Kind, text: string, price: PriceRange, right: Set<string>, sure: number }} Query `right` are ids of all
 *   documents that answer it, `sure` is how many of them hold the very words
 * @typedef {{ words: string[], kin: string[] }} Meaning of a typed word: one of these words is in a document that surely
 *   answers; with one of its kin it answers too
 * @typedef {{ text: string, meant: Meaning[] }} Phrasing
 */

/** How many of 1,000 queries are of a kind. */
export const SHARES = {
  exact: 180,
  "multi-word": 200,
  prefix: 180,
  synonym: 120,
  affix: 100,
  "one typo": 120,
  "two typos": 50,
  "typo in a short word": 30,
  "typo in the first letter": 20,
};

/** From so many letters on one typo, and two, are forgiven: the rule of Meilisearch, and of both our engines. */
const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;
const SHARE_WITH_CONTEXT = 0.4;

/** A word no reader would know the meaning of has no answer. */
const SHORTEST_WORD = 3;

/**
 * Queries with their right answers, which follow from how the documents were made and not from any engine.
 * @param {Catalogue} catalogue
 * @param {{ count: number, random: Random }} options
 * @returns {Query[]} in random order
 */
export function createQueries(catalogue, { count, random }) {
  const answers = createAnswers(catalogue.documents);
  const phrase = createPhrasings(catalogue, answers);
  const kinds = /** @type {Kind[]} */ (Object.keys(SHARES));
  const queries = kinds.flatMap((kind) => {
    const source = random.fork(kind);
    const wanted = Math.round((SHARES[kind] * count) / 1_000);
    return Array.from({ length: wanted }, () =>
      createQuery({ kind, documents: catalogue.documents, phrase, answers }, source),
    );
  });
  return queries
    .map((query) => ({ query, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ query }) => query);
}

/**
 * Draws until the words can be phrased this way and some document answers them within the price.
 * @param {{ kind: Kind, documents: ProductDocument[], phrase: ReturnType<typeof createPhrasings>, answers: ReturnType<typeof createAnswers> }} subject
 * @param {Random} random
 * @returns {Query}
 */
function createQuery({ kind, documents, phrase, answers }, random) {
  for (;;) {
    const document = random.pick(documents);
    const phrasing = phrase[kind](document, random);
    if (!phrasing) continue;
    const price = {
      from: Math.round(document.price * (0.2 + random.next() * 0.5)),
      to: Math.round(document.price * (2 + random.next() * 6)),
    };
    const sure = answers.to(
      phrasing.meant.map(({ words }) => words),
      price,
    ).size;
    if (sure === 0) continue;
    const right = answers.to(
      phrasing.meant.map(({ words, kin }) => [...new Set([...words, ...kin])]),
      price,
    );
    return { kind, text: phrasing.text, price, right, sure };
  }
}

/** @param {ProductDocument[]} documents */
function createAnswers(documents) {
  /** @type {Map<string, number[]>} */
  const places = new Map();
  documents.forEach((document, place) => {
    for (const word of new Set(searchedWords(document))) {
      const list = places.get(word);
      if (list) list.push(place);
      else places.set(word, [place]);
    }
  });
  const words = [...places.keys()].sort();
  return {
    words,
    /** @param {string} beginning */
    beginningWith: (beginning) => words.filter((word) => word.startsWith(beginning)),
    /**
     * @param {string[][]} meant
     * @param {PriceRange} price
     */
    to: (meant, { from, to }) => {
      const [first = [], ...others] = meant.map((words) => words.flatMap((word) => places.get(word) ?? []));
      const rest = others.map((list) => new Set(list));
      const found = first.filter((place) => rest.every((set) => set.has(place)));
      const within = found
        .map((place) => /** @type {ProductDocument} */ (documents[place]))
        .filter(({ price }) => price >= from && price <= to);
      return new Set(within.map(({ id }) => id));
    },
  };
}

/** @param {ProductDocument} document */
function searchedWords({ title, description, category_name, seller_name, regency }) {
  return wordsOf(`${title} ${description} ${category_name} ${seller_name} ${regency}`);
}

/**
 * How each kind of query is typed; null when the document has no word for it.
 * @param {Catalogue} catalogue
 * @param {ReturnType<typeof createAnswers>} answers
 * @returns {Record<Kind, (document: ProductDocument, random: Random) => Phrasing | null>}
 */
function createPhrasings({ vocabulary }, answers) {
  const synonyms = Object.entries(vocabulary.synonyms);
  const relatives = new Map(
    vocabulary.families.flatMap(({ inDocuments }) => inDocuments.map((word) => [word, inDocuments])),
  );
  /**
   * @param {string} word
   * @returns {Meaning}
   */
  const complete = (word) => ({ words: [word], kin: relatives.get(word) ?? [] });
  /**
   * The last word is still being typed, so it may become a longer one.
   * @param {string} word
   * @returns {Meaning}
   */
  const last = (word) => ({ words: [word], kin: [...complete(word).kin, ...answers.beginningWith(word)] });
  /**
   * The word that matters stays last, where it is still being typed.
   * @param {Phrasing} phrasing
   * @param {string | null} context
   * @returns {Phrasing}
   */
  const withContext = ({ text, meant }, context) =>
    context ? { text: `${context} ${text}`, meant: [complete(context), ...meant] } : { text, meant };
  const families = vocabulary.families.filter(({ onlyAsked }) => onlyAsked.length > 0);
  /**
   * @param {{ from: number, to?: number, edits: number, place: { from: number, to: number } }} rule
   * @returns {(document: ProductDocument, random: Random) => Phrasing | null}
   */
  const withTypo =
    ({ from, to = Number.POSITIVE_INFINITY, edits, place }) =>
    (document, random) => {
      const word = nameOrDescriptionWord(document, random);
      let typed = word;
      for (let edit = 0; edit < edits; edit += 1) typed = misspell(typed, random, place);
      if (typed.length < from || typed.length > to || editsBetween(typed, word, edits).whole !== edits) return null;
      const context = random.chance(SHARE_WITH_CONTEXT) ? otherWord(document, word, random) : null;
      if (!onlyMeans(typed, word, edits, answers.words)) return null;
      return withContext({ text: typed, meant: [last(word)] }, context);
    };
  return {
    exact: (document, random) => {
      const word = nameOrDescriptionWord(document, random);
      return { text: word, meant: [last(word)] };
    },
    "multi-word": (document, random) => {
      const words = [
        ...new Set(
          contentWords(
            `${document.title} ${random.pick([document.seller_name, document.regency, document.description])}`,
          ),
        ),
      ];
      const first = random.below(Math.max(1, words.length - 2));
      const typed = words.slice(first, first + random.between(2, 3));
      if (typed.length < 2) return null;
      const meant = typed.map((word, place) => (place === typed.length - 1 ? last(word) : complete(word)));
      return { text: typed.join(" "), meant };
    },
    prefix: (document, random) => {
      const word = nameOrDescriptionWord(document, random);
      if (word.length < 4) return null;
      const typed = word.slice(0, random.between(3, word.length - 1));
      const context = random.chance(SHARE_WITH_CONTEXT) ? otherWord(document, word, random) : null;
      return withContext({ text: typed, meant: [{ words: answers.beginningWith(typed), kin: [] }] }, context);
    },
    synonym: (_document, random) => {
      const [key, values] = random.pick(synonyms);
      return { text: key, meant: [{ words: values, kin: answers.beginningWith(key) }] };
    },
    affix: (_document, random) => {
      const { inDocuments, onlyAsked } = random.pick(families);
      const typed = random.pick(onlyAsked);
      return { text: typed, meant: [{ words: inDocuments, kin: answers.beginningWith(typed) }] };
    },
    "one typo": withTypo({ from: ONE_TYPO_FROM, edits: 1, place: { from: 1, to: 20 } }),
    "two typos": withTypo({ from: TWO_TYPOS_FROM, edits: 2, place: { from: 1, to: 20 } }),
    "typo in a short word": withTypo({
      from: SHORTEST_WORD,
      to: ONE_TYPO_FROM - 1,
      edits: 1,
      place: { from: 1, to: 20 },
    }),
    "typo in the first letter": withTypo({ from: ONE_TYPO_FROM, edits: 1, place: { from: 0, to: 0 } }),
  };
}

/**
 * Whether the typed word can be read as the meant one only: no other word, nor the beginning of one, is as near. Otherwise
 * nobody could say which answer is right.
 * @param {string} typed
 * @param {string} meant
 * @param {number} edits
 * @param {string[]} words
 */
function onlyMeans(typed, meant, edits, words) {
  return words.every(
    (word) => word === meant || word.startsWith(meant) || editsBetween(typed, word, edits).beginning > edits,
  );
}

/**
 * People search for what a product is called, sometimes for what is said about it.
 * @param {ProductDocument} document
 * @param {Random} random
 */
function nameOrDescriptionWord({ title, description }, random) {
  return random.pick(contentWords(random.chance(0.75) ? title : description));
}

/**
 * @param {ProductDocument} document
 * @param {string} word
 * @param {Random} random
 */
function otherWord({ title }, word, random) {
  const others = contentWords(title).filter((other) => other !== word);
  return others.length > 0 ? random.pick(others) : null;
}

/** @param {string} text */
function contentWords(text) {
  return wordsOf(text).filter((word) => word.length >= SHORTEST_WORD && !FUNCTION_WORDS.includes(word));
}
