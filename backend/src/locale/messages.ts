import type { ErrorCode } from "@pasar/contracts/errors";
import en from "./en.json";
import id from "./id.json";

export type Language = "id" | "en";

const catalogues: Record<Language, Record<ErrorCode | MessageKey, string>> = { id, en };

/** Sentences that are no errors of their own but part of an answer. */
export type MessageKey = Exclude<keyof typeof id, ErrorCode>;

type Named<Key> = Key extends `message_${infer Template}` ? Template : never;

/** What `sendMessage` can say: "x" for each sentence "message_x". */
export type MessageTemplate = Named<MessageKey>;

/** Picks Indonesian unless the reader prefers English (`Accept-Language`). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage
    ?.split(",")
    .map((part) => part.trim().toLowerCase())
    .find((part) => part.startsWith("id") || part.startsWith("en"));
  return first?.startsWith("en") ? "en" : "id";
}

/** The sentence for a key, with `{name}` replaced by the given values. */
export function say(language: Language, key: ErrorCode | MessageKey, values: Record<string, string> = {}): string {
  return Object.entries(values).reduce(
    (sentence, [name, value]) => sentence.replaceAll(`{${name}}`, value),
    catalogues[language][key],
  );
}
