import { create } from "zustand";
import id from "../../messages/id.json";

export type Language = "id" | "en";
export type TextKey = keyof typeof id;
type Catalogue = Record<TextKey, string>;
export type Values = Record<string, string | number>;

const STORAGE_KEY = "pasar.work.language";

const useLanguageStore = create<{ language: Language; catalogue: Catalogue }>(() => ({
  language: "id",
  catalogue: id,
}));

/** Speaks the language chosen on this phone; Indonesian at first, or when the other one cannot be fetched. */
export function loadLanguage(): Promise<void> {
  return speak(localStorage.getItem(STORAGE_KEY) === "en" ? "en" : "id").catch(() => undefined);
}

/** Changes the language and remembers it on this phone. */
export function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORAGE_KEY, language);
  // A catalogue that is gone belongs to an older version of the app; loading the page anew brings the present one.
  return speak(language).catch(() => location.reload());
}

async function speak(language: Language): Promise<void> {
  const catalogue = language === "en" ? (await import("../../messages/en.json")).default : id;
  document.documentElement.lang = language;
  useLanguageStore.setState({ language, catalogue });
}

/** The language spoken now, for code outside of components. */
export function currentLanguage(): Language {
  return useLanguageStore.getState().language;
}

export function useLanguage(): Language {
  return useLanguageStore(({ language }) => language);
}

/** Gives the sentence of a key with `{name}` replaced by its value. */
export type Translate = (key: TextKey, values?: Values) => string;

/** The sentences of the language spoken now; the component renders again when it changes. */
export function useText(): Translate {
  const catalogue = useLanguageStore((state) => state.catalogue);
  return (key, values = {}) => fill(catalogue[key], values);
}

/** Puts values into a sentence's `{places}`; a place without a value stays as it is. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
