import type { OutletAnswer } from "@pasar/contracts/outlets";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keptOnDevice } from "./storage";

/** Where a shopper looks for outlets: about where the phone is, or an area they chose (Kemendagri code). */
export type FinderPlace =
  | { kind: "point"; latitude: number; longitude: number }
  | { kind: "area"; code: string; name: string };

interface Finder {
  place: FinderPlace | null;
  /** The last answer with its question, to be read again without a signal. */
  seen: { question: string; answer: OutletAnswer } | null;
  opened: boolean;
  choose: (place: FinderPlace) => void;
  see: (question: string, answer: OutletAnswer) => void;
}

/** What the outlet finder remembers on this device. */
export const useFinder = create<Finder>()(
  persist(
    (set) => ({
      place: null,
      seen: null,
      opened: false,
      choose: (place) => set({ place }),
      see: (question, answer) => set({ seen: { question, answer } }),
    }),
    keptOnDevice<Finder, Pick<Finder, "place" | "seen">>("pasar-outlets", ({ place, seen }) => ({ place, seen })),
  ),
);
