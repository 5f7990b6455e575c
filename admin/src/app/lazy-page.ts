import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { create } from "zustand";

const STORAGE_KEY = "pasar.work.reloaded-for";
const PATIENCE_MILLISECONDS = 60_000;
/** A page that comes sooner than this needs no word of waiting. */
const UNNOTICED_MILLISECONDS = 200;

type Pages<Name extends string> = Record<Name, ComponentType>;

/** Whether somebody waits for a page; the one before it is still shown. */
export const usePageWait = create<{ isWaiting: boolean }>(() => ({ isWaiting: false }));

/** A page in a chunk of its own, read when somebody goes there. `name` is the module's export. */
export function lazyPage<Name extends string>(
  load: () => Promise<Pages<Name>>,
  name: Name,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await loadOrReload(load))[name] }));
}

/** A chunk that is gone belongs to an older version of the app; loading the page anew brings the present one. */
async function loadOrReload<Module>(load: () => Promise<Module>): Promise<Module> {
  const waiting = setTimeout(() => usePageWait.setState({ isWaiting: true }), UNNOTICED_MILLISECONDS);
  try {
    return await load();
  } catch (error) {
    if (!navigator.onLine || hasJustReloaded()) throw error;
    sessionStorage.setItem(STORAGE_KEY, String(Date.now()));
    location.reload();
    return new Promise(() => undefined);
  } finally {
    clearTimeout(waiting);
    usePageWait.setState({ isWaiting: false });
  }
}

/** One reload is enough to find a new version; a chunk still missing after it is missing for another reason. */
function hasJustReloaded(): boolean {
  return Date.now() - Number(sessionStorage.getItem(STORAGE_KEY)) < PATIENCE_MILLISECONDS;
}
