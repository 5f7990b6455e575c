import { type Language, useLanguage } from "./text";

/**
 * The sentences of one feature in the language spoken now. They come with the feature's pages, so the first load of the
 * app carries none of them.
 */
export function useFeatureText<Key extends string>(
  catalogues: Record<Language, Record<Key, string>>,
): (key: Key, values?: Record<string, string | number>) => string {
  const catalogue = catalogues[useLanguage()];
  return (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
