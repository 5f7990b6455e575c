import { createJSONStorage, type PersistOptions } from "zustand/middleware";

/** The device's storage, or nothing where it is full, forbidden or missing (server): the shop then works unsaved. */
export const deviceStorage = {
  getItem: (name: string) => attempt(() => localStorage.getItem(name)) ?? null,
  setItem: (name: string, value: string) => void attempt(() => localStorage.setItem(name, value)),
  removeItem: (name: string) => void attempt(() => localStorage.removeItem(name)),
};

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** How a store is kept on the device; opened by `openDevice` only after hydration, so server and browser agree. */
export function keptOnDevice<State, Kept = State>(
  name: string,
  partialize: (state: State) => Kept,
): PersistOptions<State, Kept> {
  return { name, version: 1, skipHydration: true, storage: createJSONStorage<Kept>(() => deviceStorage), partialize };
}
