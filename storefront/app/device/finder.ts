import type { OutletAnswer } from "@pasar/contracts/outlets";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keptOnDevice } from "./storage";

interface Finder {
  /** The last answer with its question, to be read again without a signal. */
  seen: { question: string; answer: OutletAnswer } | null;
  opened: boolean;
  see: (question: string, answer: OutletAnswer) => void;
  forget: () => void;
}

/** What the outlet finder remembers on this device. */
export const useFinder = create<Finder>()(
  persist(
    (set) => ({
      seen: null,
      opened: false,
      see: (question, answer) => set({ seen: { question, answer } }),
      forget: () => set({ seen: null }),
    }),
    keptOnDevice<Finder, Pick<Finder, "seen">>("pasar-outlets", ({ seen }) => ({ seen })),
  ),
);
