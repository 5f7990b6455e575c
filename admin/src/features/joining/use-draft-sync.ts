import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ApiError, failureText } from "../../lib/api";
import { useIsOnline } from "../../lib/connection";
import { useJoiningText } from "../../lib/joining-text";
import { useDraft } from "./draft";
import { sendDraft } from "./send-draft";

/** Long enough not to send each letter. */
const REST_MILLISECONDS = 1_200;

/** Where this phone's answers are. `refused` comes with the backend's sentence. */
export type DraftPlace = "sent" | "sending" | "on_phone" | "conflict" | "refused";

/** Sends the answers a moment after each change, and again when the signal is back. */
export function useDraftSync(): { place: DraftPlace; refusal: string | null } {
  const text = useJoiningText();
  const client = useQueryClient();
  const isOnline = useIsOnline();
  const { answers, kind, isDirty, hasConflict } = useDraft();
  const [refusal, setRefusal] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the answers is a reason to send again.
  useEffect(() => {
    if (!isDirty || hasConflict || !kind) return;
    setRefusal(null);
    const send = () =>
      sendDraft(client).catch((error: unknown) => {
        const isUnsure = error instanceof ApiError && error.isUnsure;
        if (!isUnsure) setRefusal(failureText(error, text));
      });
    const timer = window.setTimeout(send, REST_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [answers, kind, isDirty, hasConflict, isOnline]);
  if (hasConflict) return { place: "conflict", refusal: null };
  if (!isDirty) return { place: "sent", refusal: null };
  if (refusal) return { place: "refused", refusal };
  return { place: isOnline ? "sending" : "on_phone", refusal: null };
}
