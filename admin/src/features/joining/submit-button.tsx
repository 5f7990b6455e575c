import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError, failureText } from "../../lib/api";
import { useJoiningText } from "../../lib/joining-text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { useRefused } from "./problems";
import { submitDraft } from "./send-draft";

/** Hands the application in, once however often it is tapped. */
export function SubmitButton() {
  const text = useJoiningText();
  const client = useQueryClient();
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsBusy(true);
    setProblem(null);
    try {
      await submitDraft(client);
      useRefused.setState({ fields: {} });
    } catch (error) {
      if (error instanceof ApiError) useRefused.setState({ fields: error.fields });
      setProblem(failureText(error, text));
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  return (
    <div className="grid gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy} hint={text("join_submit_hint")} onPress={() => void submit()}>
        {text("join_submit")}
      </ActionButton>
    </div>
  );
}
