import { useRef, useState } from "react";
import { ApiError, failureText } from "../../lib/api";
import { useText } from "../../lib/text";

/** Runs one request at a time and keeps what went wrong with the last. */
export function useAttempt() {
  const text = useText();
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** Gives "refused" when the backend said no, "unsure" when nobody knows; nothing happens while another runs. */
  const attempt = async (work: () => Promise<void>): Promise<"done" | "refused" | "unsure" | "busy"> => {
    if (isUnderWay.current) return "busy";
    isUnderWay.current = true;
    setIsBusy(true);
    setProblem(null);
    try {
      await work();
      return "done";
    } catch (error) {
      setProblem(failureText(error, text));
      return error instanceof ApiError && !error.isUnsure ? "refused" : "unsure";
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  return { attempt, isBusy, problem };
}
