import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "../../lib/api";
import { type JoiningTextKey, useJoiningText } from "../../lib/joining-text";
import { Icon, type IconName } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { applicationQuery, useApplicant } from "./application";
import { insistOnDraft, takeApplication } from "./draft";
import { type DraftPlace, useDraftSync } from "./use-draft-sync";

const PLACES: Record<Exclude<DraftPlace, "conflict" | "refused">, { icon: IconName; label: JoiningTextKey }> = {
  sent: { icon: "check", label: "join_saved" },
  sending: { icon: "clock", label: "join_saving" },
  on_phone: { icon: "signalOff", label: "join_on_phone" },
};

/** Says honestly where the answers are: sent, on the way, or on this phone only. */
export function DraftState() {
  const { place, refusal } = useDraftSync();
  const text = useJoiningText();
  if (place === "conflict") return <Conflict />;
  if (place === "refused") return <Notice tone="bad">{refusal}</Notice>;
  const { icon, label } = PLACES[place];
  return (
    <p role="status" className="flex items-center gap-2 text-soft">
      <Icon name={icon} size={20} />
      {text(label)}
    </p>
  );
}

/** Two phones wrote the same application: the applicant says whose answers count. */
function Conflict() {
  const text = useJoiningText();
  const client = useQueryClient();
  const owner = useApplicant()?.id ?? "";
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (isOurs: boolean) => {
    try {
      const { application } = await client.fetchQuery({ ...applicationQuery, staleTime: 0 });
      if (isOurs) insistOnDraft(application?.version ?? 0);
      else if (application) takeApplication(owner, application);
    } catch (error) {
      setProblem(failureText(error, text));
    }
  };
  return (
    <div className="grid gap-3">
      <Notice tone="warning">{text("join_conflict")}</Notice>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <button type="button" className="button button-plain" onClick={() => void choose(true)}>
        {text("join_conflict_ours")}
      </button>
      <button type="button" className="button button-plain" onClick={() => void choose(false)}>
        {text("join_conflict_theirs")}
      </button>
    </div>
  );
}
