import { AsyncLocalStorage } from "node:async_hooks";
import { baseLocale, overwriteGetLocale } from "../paraglide/runtime.js";
import type { Locale } from "./locale";

const current = new AsyncLocalStorage<Locale>();

overwriteGetLocale(() => current.getStore() ?? baseLocale);

/** Runs `work` so that every message inside it is in `locale`, also when requests interleave. */
export function runInLocale<T>(locale: Locale, work: () => T): T {
  return current.run(locale, work);
}
