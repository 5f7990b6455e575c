import { getLocale } from "../paraglide/runtime.js";
import { localPath } from "./locale";

/** Reads JSON of the shop's own server, for what is asked again with the next key. Throws when there is none. */
export async function getJson<T>(path: string, signal: AbortSignal | null = null): Promise<T> {
  const response = await fetch(localPath(`/api${path}`, getLocale()), { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
