import { create } from "zustand";
import { persist } from "zustand/middleware";
import { type BellMemory, EMPTY_MEMORY } from "./ring";

const STORAGE_KEY = "pasar.work.bell";

/** Kept on the phone and shared by all open windows of the app. */
export const useBellMemory = create<BellMemory>()(persist(() => EMPTY_MEMORY, { name: STORAGE_KEY }));

/** Stops the bell for an order because somebody has seen it. */
export function noteOpened(id: string): void {
  const { opened } = useBellMemory.getState();
  if (!opened.includes(id)) useBellMemory.setState({ opened: [...opened, id] });
}

window.addEventListener("storage", ({ key }) => {
  if (key === STORAGE_KEY) void useBellMemory.persist.rehydrate();
});
