import { fill, type Language, type TextKey, useLanguage, useText, type Values } from "./text";

/** Gives a sentence of a room, or one that all rooms share. */
export type RoomTranslate<Key extends string> = (key: Key | TextKey, values?: Values) => string;

/**
 * Like `useText`, with the sentences of a room that few people enter: its catalogues come with its pages instead of with
 * the first load.
 */
export function useRoomText<Key extends string>(catalogues: Record<Language, Record<Key, string>>): RoomTranslate<Key> {
  const catalogue = catalogues[useLanguage()];
  const text = useText();
  const isOwn = (key: Key | TextKey): key is Key => Object.hasOwn(catalogue, key);
  return (key, values = {}) => (isOwn(key) ? fill(catalogue[key], values) : text(key as TextKey, values));
}
