import type { Application } from "@pasar/contracts/joining";
import { useJoiningText } from "../../lib/joining-text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useApplication } from "./application";
import { useDraft } from "./draft";
import { KindChoice } from "./kind-choice";
import { Outcome } from "./outcome";
import { Review } from "./review";

/** How one joins: choose what one is, answer the questions, hand them in, read what the officer says. */
export function JoiningPage() {
  const query = useApplication();
  const draft = useDraft();
  const isWriting = draft.kind !== null && draft.isDirty;
  if (isWriting) return <Review application={query.data?.application ?? null} />;
  return <Loaded query={query} />;
}

function Loaded({ query }: { query: ReturnType<typeof useApplication> }) {
  const text = useJoiningText();
  if (query.data) return <Stage application={query.data.application} />;
  return (
    <Page title={text("join_title")}>
      <QueryState query={query}>{() => null}</QueryState>
    </Page>
  );
}

function Stage({ application }: { application: Application | null }) {
  if (!application) return <KindChoice />;
  const { status } = application;
  if (status === "draft" || status === "correction") return <Review application={application} />;
  return <Outcome application={application} status={status} />;
}
