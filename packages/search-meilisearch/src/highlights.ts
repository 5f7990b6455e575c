import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchParams } from "meilisearch";
import type { FieldPlan } from "./field-plan";

/** Marks that no text of a shop holds (private use), replaced by the caller's tags afterwards. */
const OPEN = "\u{f1e0}";
const CLOSE = "\u{f1e1}";
const DEFAULT_SNIPPET_WORDS = 10;

/** How matches are marked: what is asked of the server, and how its formatted hit is read. */
export interface Highlighting {
  request: Partial<SearchParams>;
  read(formatted: unknown): Record<string, string[]> | undefined;
}

/** Plans the highlights of a query; `true` marks the fields it searches on. Throws INVALID_DATA for unknown fields. */
export function highlighting(
  { highlight, attributes_to_search_on }: SearchTypes.SearchOptions,
  plan: FieldPlan,
): Highlighting {
  if (!highlight) return { request: {}, read: () => undefined };
  const fields = attributes_to_search_on ?? plan.searchable;
  const {
    fields: asked = fields,
    pre_tag = "<mark>",
    post_tag = "</mark>",
    snippet,
  } = highlight === true ? { fields } : highlight;
  const paths = asked.map((path) => plan.known(path));
  const words = typeof snippet === "object" ? snippet.length : DEFAULT_SNIPPET_WORDS;
  const tagged = (text: string) => text.replaceAll(OPEN, pre_tag).replaceAll(CLOSE, post_tag);
  return {
    request: {
      attributesToHighlight: paths,
      highlightPreTag: OPEN,
      highlightPostTag: CLOSE,
      ...(snippet ? { attributesToCrop: paths, cropLength: words } : {}),
    },
    read: (formatted) =>
      Object.fromEntries(
        paths.flatMap((path) => {
          const marked = textsAt(formatted, path.split(".")).filter((text) => text.includes(OPEN));
          return marked.length > 0 ? [[path, marked.map(tagged)]] : [];
        }),
      ),
  };
}

function textsAt(value: unknown, [head, ...rest]: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsAt(each, head === undefined ? [] : [head, ...rest]));
  if (head === undefined) return typeof value === "string" ? [value] : [];
  const isRecord = typeof value === "object" && value !== null && Object.hasOwn(value, head);
  return isRecord ? textsAt((value as Record<string, unknown>)[head], rest) : [];
}
