import type { ReviewedApplication } from "@pasar/contracts/joining";
import type { ComponentType } from "react";
import { Navigate, useParams } from "react-router";
import { type JoiningTextKey, useJoiningText } from "../../lib/joining-text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useReview } from "./applications";
import { ApproveForm } from "./approve-form";
import { CorrectForm } from "./correct-form";
import { RejectForm } from "./reject-form";

const SCREENS: Record<string, { title: JoiningTextKey; Form: ComponentType<{ application: ReviewedApplication }> }> = {
  setujui: { title: "review_approve_title", Form: ApproveForm },
  perbaiki: { title: "review_correct_title", Form: CorrectForm },
  tolak: { title: "review_reject_title", Form: RejectForm },
};

/** The screen of one decision; says what follows before it is made. */
export function DecisionPage() {
  const { id = "", decision = "" } = useParams();
  const text = useJoiningText();
  const query = useReview(id);
  const screen = SCREENS[decision];
  const backTo = `/dinas/pengajuan/${id}`;
  if (!screen) return <Navigate to={backTo} replace />;
  const { title, Form } = screen;
  return (
    <Page title={text(title)} over={query.data?.answers.name} backTo={backTo}>
      <QueryState query={query}>{(application) => <Form application={application} />}</QueryState>
    </Page>
  );
}
