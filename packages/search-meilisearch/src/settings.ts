import type { SearchTypes } from "@medusajs/framework/types";
import type { Settings } from "meilisearch";
import { refuse } from "./errors";
import { FieldPlan, facetKinds, isOrdered } from "./field-plan";
import { indexOptions } from "./index-options";

/** Meilisearch's own thresholds, written out so that they do not change with the server. */
const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;
/** Values of a facet that are counted, those of the most documents. */
const MOST_FACET_VALUES = 1_000;
/** Hits beyond it are neither given nor counted; the server's 1,000 would cap totals. */
const MOST_HITS = 1_000_000;
/** Signs the server would keep as parts of words, so that `<b>kopi</b>` would not be found by "kopi". */
const SEPARATORS = ["$", "<", "=", ">", "^", "|", "~"];
/** The field Meilisearch keeps a document's place in. */
export const GEO_FIELD = "_geo";

/**
 * Maps a definition to all settings of an index, so that nothing of an earlier definition stays. `sort` comes first: it
 * does nothing until a query sorts, and then Medusa's `order` is the order. Throws MedusaError INVALID_DATA for what
 * Meilisearch cannot hold.
 */
export function settingsOf(definition: SearchTypes.ResolvedSearchIndexDefinition): Settings {
  const plan = new FieldPlan(definition);
  const options = indexOptions(definition.settings.provider_options);
  refuseWhatCannotBeHeld(plan);
  const tieBreaks = options.tie_breaks.map(({ field, order }) => {
    plan.known(field);
    return `${field}:${order === "ASC" ? "asc" : "desc"}`;
  });

  return {
    searchableAttributes: plan.searchable,
    displayedAttributes: displayed(plan),
    filterableAttributes: filterable(plan, definition.settings.distinct_attribute),
    sortableAttributes: plan.entries
      .filter(([, { sortable, type }]) => sortable || type === "geo")
      .map(([path, { type }]) => (type === "geo" ? GEO_FIELD : path)),
    distinctAttribute: definition.settings.distinct_attribute ?? null,
    rankingRules: [
      "sort",
      "words",
      "typo",
      "proximity",
      "attributeRank",
      "wordPosition",
      "exactness",
      ...tieBreaks,
      `${definition.primary_key}:asc`,
    ],
    typoTolerance: typoTolerance(definition.settings.typo_tolerance, plan),
    synonyms: options.synonyms,
    stopWords: options.stop_words,
    separatorTokens: SEPARATORS,
    localizedAttributes: options.localized_attributes.map(({ attribute_patterns, locales }) => ({
      attributePatterns: attribute_patterns,
      locales,
    })),
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
  };
}

function refuseWhatCannotBeHeld(plan: FieldPlan): void {
  const [vector] = plan.pathsOf("vector");
  if (vector) refuse(`The Meilisearch search provider holds no vectors ("${vector}")`);
  const places = plan.pathsOf("geo");
  if (places.length > 1) refuse(`Meilisearch holds one place a document, not ${places.join(" and ")}`);
}

function displayed(plan: FieldPlan): string[] {
  const shown = plan.entries.filter(
    ([path, { retrievable }]) => retrievable !== false || path === plan.definition.primary_key,
  );
  return [...shown.map(([path]) => path), ...(plan.pathsOf("geo").length > 0 ? [GEO_FIELD] : [])];
}

/** Each attribute with only the features a query may use. The server knows the place by its bare name alone. */
function filterable(plan: FieldPlan, distinct: string | undefined): Settings["filterableAttributes"] {
  return plan.entries
    .filter(
      ([path, field]) => field.filterable || field.type === "geo" || facetKinds(field).length > 0 || path === distinct,
    )
    .map(([path, { type }]) =>
      type === "geo"
        ? GEO_FIELD
        : {
            attributePatterns: [path],
            features: { facetSearch: false, filter: { equality: true, comparison: isOrdered(type) } },
          },
    );
}

function typoTolerance(
  asked: SearchTypes.SearchIndexSettings["typo_tolerance"],
  plan: FieldPlan,
): Settings["typoTolerance"] {
  const oneTypo = asked?.min_word_size_for_one_typo ?? ONE_TYPO_FROM;
  const twoTypos = asked?.min_word_size_for_two_typos ?? Math.max(TWO_TYPOS_FROM, oneTypo);
  if (!isWordSize(oneTypo) || !isWordSize(twoTypos) || oneTypo > twoTypos) {
    refuse(
      `Typos from ${oneTypo} and ${twoTypos} letters: takes whole numbers up to 255, the second not below the first`,
    );
  }
  for (const path of asked?.disabled_on_attributes ?? []) plan.searchableAt(path);
  return {
    enabled: asked?.enabled ?? true,
    minWordSizeForTypos: { oneTypo, twoTypos },
    disableOnNumbers: true,
    disableOnAttributes: asked?.disabled_on_attributes ?? [],
    disableOnWords: [],
  };
}

function isWordSize(size: number): boolean {
  return Number.isInteger(size) && size >= 0 && size <= 255;
}
