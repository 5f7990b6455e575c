import { create } from "zustand";
import type { TextKey } from "../../lib/text";

interface LastStep {
  orderId: string;
  /** The sentence that says what was done. */
  done: TextKey;
  /** In milliseconds. */
  takenAt: number;
}

const useLastStepStore = create<{ last: LastStep | null }>(() => ({ last: null }));

/** Remembers the step that was just taken until the member leaves the order. */
export function noteStep(orderId: string, done: TextKey): void {
  useLastStepStore.setState({ last: { orderId, done, takenAt: Date.now() } });
}

/** Forgets the step, because the member has gone on to something else. */
export function forgetStep(): void {
  useLastStepStore.setState({ last: null });
}

/** The step just taken on this order, if any. */
export function useLastStep(orderId: string): LastStep | null {
  return useLastStepStore(({ last }) => (last?.orderId === orderId ? last : null));
}
