import type { SearchTypes } from "@medusajs/framework/types";
import { invalid } from "../errors";
import { wordsOf } from "../text/tokenize";
import type { IndexPlan } from "./plan";

/** The provider's name in the Search Module, and of its part of `provider_options`. */
export const IDENTIFIER = "embedded";

/** Longest synonym that is looked for in a query, in words. */
export const LONGEST_SYNONYM = 3;

/** An index's settings, ready for queries. */
export interface IndexSettings {
  /** Folded words of a key, joined by spaces, and the folded words of each of its values. */
  synonyms: Map<string, string[][]>;
  stopWords: Set<string>;
  tieBreaks: { field: string; order: "ASC" | "DESC" }[];
  isIndonesian: boolean;
  typos: { isOn: boolean; oneFrom: number; twoFrom: number; exactFields: Set<string> };
}

const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;
const KNOWN = ["synonyms", "stop_words", "tie_breaks", "affixes"];

const read = new WeakMap<SearchTypes.SearchIndexSettings, IndexSettings>();

/**
 * Reads an index's settings, once for each settings object.
 * @param plan what the index's fields are
 * @throws MedusaError INVALID_DATA when a setting cannot be honoured
 */
export function readSettings(settings: SearchTypes.SearchIndexSettings, plan: IndexPlan): IndexSettings {
  const known = read.get(settings);
  if (known) return known;
  const options = settings.provider_options?.[IDENTIFIER] ?? {};
  for (const name of Object.keys(options)) {
    if (!KNOWN.includes(name)) throw refusal(`there is no ${IDENTIFIER} setting "${name}"`);
  }
  if (options.affixes !== undefined && options.affixes !== "indonesian") {
    throw refusal(`affixes can be "indonesian" only`);
  }
  const result: IndexSettings = {
    synonyms: readSynonyms(options.synonyms),
    stopWords: new Set(readTexts("stop_words", options.stop_words).flatMap(wordsOf)),
    tieBreaks: readTieBreaks(options.tie_breaks, plan),
    isIndonesian: options.affixes === "indonesian",
    typos: readTypos(settings.typo_tolerance ?? {}, plan),
  };
  read.set(settings, result);
  return result;
}

function refusal(why: string) {
  return invalid(`Search settings: ${why}`);
}

function readSynonyms(value: unknown): Map<string, string[][]> {
  const synonyms = new Map<string, string[][]>();
  if (value === undefined) return synonyms;
  if (value === null || typeof value !== "object") throw refusal("synonyms must be an object of lists");
  for (const [key, values] of Object.entries(value)) {
    const words = wordsOf(key);
    if (words.length === 0 || words.length > LONGEST_SYNONYM) {
      throw refusal(`the synonym "${key}" must be 1 to ${LONGEST_SYNONYM} words`);
    }
    const phrases = readTexts(`synonyms of "${key}"`, values).map(wordsOf);
    const folded = words.join(" ");
    const others = phrases.filter((phrase) => phrase.length > 0 && phrase.join(" ") !== folded);
    synonyms.set(folded, [...(synonyms.get(folded) ?? []), ...others]);
  }
  return synonyms;
}

function readTexts(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.some((each) => typeof each !== "string")) {
    throw refusal(`${name} must be a list of texts`);
  }
  return value;
}

function readTieBreaks(value: unknown, plan: IndexPlan): IndexSettings["tieBreaks"] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw refusal("tie_breaks must be a list");
  return value.map((each) => {
    const { field, order } = (each ?? {}) as Record<string, unknown>;
    const isSortable = plan.fields.some(({ path, isSortable }) => path === field && isSortable);
    if (typeof field !== "string" || !isSortable) throw refusal(`the tie break "${field}" is no sortable field`);
    if (order !== "ASC" && order !== "DESC") throw refusal(`the tie break "${field}" needs the order ASC or DESC`);
    return { field, order };
  });
}

function readTypos(typos: NonNullable<SearchTypes.SearchIndexSettings["typo_tolerance"]>, plan: IndexPlan) {
  const oneFrom = typos.min_word_size_for_one_typo ?? ONE_TYPO_FROM;
  const twoFrom = typos.min_word_size_for_two_typos ?? Math.max(TWO_TYPOS_FROM, oneFrom);
  if (!Number.isInteger(oneFrom) || !Number.isInteger(twoFrom) || oneFrom < 1 || twoFrom < oneFrom) {
    throw refusal("typo_tolerance needs whole word sizes, that for two typos not below that for one");
  }
  const exactFields = new Set(typos.disabled_on_attributes ?? []);
  for (const path of exactFields) {
    if (!plan.fields.some((field) => field.path === path && field.search)) {
      throw refusal(`typo_tolerance.disabled_on_attributes names "${path}", which is no searchable field`);
    }
  }
  return { isOn: typos.enabled ?? true, oneFrom, twoFrom, exactFields };
}
