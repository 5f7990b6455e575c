import { fill, type Language, useLanguage, type Values } from "./text";

/**
 * Like `useText`, for the sentences of a room that few people enter: its catalogues come with its pages instead of with
 * the first load.
 */
export function useRoomText<Key extends string>(catalogues: Record<Language, Record<Key, string>>) {
  const catalogue = catalogues[useLanguage()];
  return (key: Key, values: Values = {}): string => fill(catalogue[key], values);
}
