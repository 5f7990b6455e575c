import { useRef, useState } from "react";
import { ApiError, api, type FailureCode, failureText } from "../../lib/api";
import { useText } from "../../lib/text";

interface Refused {
  code: FailureCode | null;
  problem: string | null;
  fields: Readonly<Record<string, string>>;
}

const NOTHING: Refused = { code: null, problem: null, fields: {} };

/**
 * Sends commands, one at a time however often the button is tapped, and keeps the sentences of the last refusal.
 * `ask` sends them in somebody else's name than the signed-in person's.
 */
export function useSend<Answer>(ask: typeof api = api) {
  const text = useText();
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>(NOTHING);

  /** Gives the answer, or null when it was refused or is under way. */
  const send = async (path: string, body: object = {}): Promise<Answer | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setIsBusy(true);
    setRefused(NOTHING);
    try {
      return await ask<Answer>(path, { body });
    } catch (error) {
      const { code, fields } = error instanceof ApiError ? error : { code: null, fields: {} };
      setRefused({ code, problem: failureText(error, text), fields });
      return null;
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  const forget = () => setRefused(NOTHING);
  return { send, forget, isBusy, ...refused };
}
