import type { OutletAnswer, OutletQuestion } from "@pasar/contracts/outlets";
import { useEffect, useState } from "react";
import { useFinder } from "../../device/finder";
import { api } from "../../lib/api";

interface OutletsState {
  answer: OutletAnswer;
  /** The question that was answered. */
  question: string;
  isAsking: boolean;
  /** A refusal's sentence, or `"unreachable"`: the answer may be old then. */
  failure: string | null;
}

/**
 * Keeps the answer to a question, which the page brought along for `first`. Without a signal the last answer to the same
 * question that this device has seen stands in, or the one before.
 */
export function useOutlets(wanted: Partial<OutletQuestion>, first: { question: string; answer: OutletAnswer }) {
  const [state, setState] = useState<OutletsState>({ ...first, isAsking: false, failure: null });
  const [round, setRound] = useState(0);
  const question = JSON.stringify(wanted);

  useEffect(() => {
    const again = () => setRound((last) => last + 1);
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again
  useEffect(() => {
    if (question === first.question && round === 0) {
      setState({ ...first, isAsking: false, failure: null });
      return;
    }
    let isOutdated = false;
    setState((last) => ({ ...last, isAsking: true }));
    void api<OutletAnswer>("/outlets", JSON.parse(question)).then((result) => {
      if (isOutdated) return;
      if (result.kind === "ok") {
        useFinder.getState().see(question, result.value);
        setState({ answer: result.value, question, isAsking: false, failure: null });
        return;
      }
      const { seen } = useFinder.getState();
      const failure = result.error?.message ?? "unreachable";
      setState((last) => ({ ...(seen?.question === question ? seen : last), isAsking: false, failure }));
    });
    return () => {
      isOutdated = true;
    };
  }, [question, round]);

  return { ...state, askAgain: () => setRound((last) => last + 1) };
}
