import type { Identity } from "@pasar/contracts/access";
import type { Application } from "@pasar/contracts/joining";
import { formatMoment } from "@pasar/locale/time";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useNavigate } from "react-router";
import { api } from "../../lib/api";
import { useJoiningText } from "../../lib/joining-text";
import { updateIdentity } from "../../lib/session";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { AccountLink } from "./account-link";
import { beginAgain } from "./draft";

const POLL_MILLISECONDS = 10_000;

/** Where an application stands after it was handed in. */
export type Decided = "submitted" | "approved" | "rejected";

/** What became of an application that was handed in. */
export function Outcome({ application, status }: { application: Application; status: Decided }) {
  const text = useJoiningText();
  const locale = useLanguage();
  const { answers, submitted_at } = application;
  const moment = submitted_at ? formatMoment(submitted_at, { locale, short: true }) : "";
  return (
    <Page title={text("join_title")} over={answers.name}>
      <div className="grid justify-items-center gap-4 py-6 text-center">
        <span className={status === "rejected" ? "text-clay" : "text-leaf"}>
          <Icon name={status === "rejected" ? "close" : "check"} size={72} />
        </span>
        <h2 className="text-[1.3rem] font-bold">{text(`join_outcome_${status}`)}</h2>
        {status === "submitted" && <p>{text("join_outcome_submitted_hint", { moment })}</p>}
        {status === "approved" && <p>{text("join_outcome_approved_hint")}</p>}
      </div>
      {status === "rejected" && <Rejected application={application} />}
      {status !== "rejected" && <WaitForMembership />}
      <div className="mt-6">
        <AccountLink />
      </div>
    </Page>
  );
}

function Rejected({ application }: { application: Application }) {
  const text = useJoiningText();
  return (
    <div className="grid gap-4">
      <Notice tone="bad">{application.note}</Notice>
      <button type="button" className="button button-main" onClick={() => beginAgain(application)}>
        {text("join_again")}
      </button>
    </div>
  );
}

/** Once approved, the applicant is a member: the app then opens by itself. */
function WaitForMembership() {
  const go = useNavigate();
  const { data } = useQuery({
    queryKey: ["joining-me"],
    queryFn: ({ signal }) => api<Identity>("/access/me", { signal }),
    refetchInterval: POLL_MILLISECONDS,
  });
  useEffect(() => {
    if (data?.kind !== "member") return;
    updateIdentity(data);
    void go("/", { replace: true });
  }, [data, go]);
  return null;
}
