import { overwriteGetLocale } from "../paraglide/runtime.js";

/** Makes messages follow the language the server wrote into `<html lang>`. */
export function followPageLanguage(): void {
  overwriteGetLocale(() => (document.documentElement.lang === "en" ? "en" : "id"));
}
