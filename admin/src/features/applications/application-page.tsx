import type { ReviewedApplication } from "@pasar/contracts/joining";
import { formatMoment } from "@pasar/locale/time";
import { Link, useParams } from "react-router";
import { useJoiningText } from "../../lib/joining-text";
import { formatPhone } from "../../lib/phone";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { PrivatePicture } from "../../ui/private-picture";
import { QueryState } from "../../ui/query-state";
import { type AnswerLine, answerLines } from "./answer-lines";
import { useMayDecide, useReview } from "./applications";

/** All an officer needs to decide about one application. */
export function ApplicationPage() {
  const { id = "" } = useParams();
  const text = useJoiningText();
  const query = useReview(id);
  const mayDecide = useMayDecide();
  const application = query.data;
  const isOpen = mayDecide && application?.status === "submitted";
  return (
    <Page
      title={application?.answers.name ?? text("review_title")}
      over={application && text(`join_kind_${application.kind}`)}
      backTo="/dinas/pengajuan"
      updatedAt={query.dataUpdatedAt}
      action={isOpen ? <Decisions id={id} /> : undefined}
    >
      <QueryState query={query}>{(found) => <Answers application={found} />}</QueryState>
    </Page>
  );
}

function Answers({ application }: { application: ReviewedApplication }) {
  const text = useJoiningText();
  const { applicant } = application;
  return (
    <div className="grid gap-4">
      <Standing application={application} />
      <p>
        {text("review_applicant")}: <strong>{applicant.name || formatPhone(applicant.phone)}</strong>{" "}
        {applicant.name && formatPhone(applicant.phone)}
      </p>
      <dl className="card grid divide-y divide-line">
        {answerLines(application, text).map((line) => (
          <Line key={line.path} line={line} correction={application.corrections[line.path]} />
        ))}
      </dl>
    </div>
  );
}

function Standing({ application }: { application: ReviewedApplication }) {
  const text = useJoiningText();
  const locale = useLanguage();
  const { status, decided_at, decided_by, submitted_at, note, seller_id } = application;
  const moment = formatMoment(decided_at ?? submitted_at ?? new Date(), { locale, short: true });
  if (status === "submitted" || status === "draft") return <p>{text("review_sent", { moment })}</p>;
  return (
    <Notice tone={status === "approved" ? "good" : status === "rejected" ? "bad" : "warning"}>
      {text(`review_status_${status}`)}
      <p className="font-normal">{text("review_decided", { name: decided_by ?? "–", moment })}</p>
      {note && <p className="font-normal">{note}</p>}
      {seller_id && (
        <Link to={`/dinas/penjual/${seller_id}`} className="flex min-h-12 items-center underline">
          {text("review_to_seller")}
        </Link>
      )}
    </Notice>
  );
}

function Line({ line, correction }: { line: AnswerLine; correction: string | undefined }) {
  return (
    <div className="px-4 py-3">
      <dt className="text-soft">{line.label}</dt>
      <dd className="font-semibold whitespace-pre-line">
        {line.value}
        {correction && <p className="mt-1 font-normal text-clay">{correction}</p>}
        {line.pictures && line.pictures.length > 0 && (
          <span className="mt-2 grid grid-cols-2 gap-2">
            {line.pictures.map((key) => (
              <PrivatePicture
                key={key}
                pictureKey={key}
                alt={line.label}
                desk="officer"
                className="aspect-4/3 w-full rounded-lg bg-straw object-cover"
              />
            ))}
          </span>
        )}
      </dd>
    </div>
  );
}

const DECISIONS = [
  { screen: "setujui", icon: "check", label: "review_approve", style: "button-main" },
  { screen: "perbaiki", icon: "note", label: "review_correct", style: "button-plain" },
  { screen: "tolak", icon: "close", label: "review_reject", style: "button-danger" },
] as const;

function Decisions({ id }: { id: string }) {
  const text = useJoiningText();
  return (
    <div className="grid grid-cols-2 gap-2">
      {DECISIONS.map(({ screen, icon, label, style }) => (
        <Link key={screen} to={`/dinas/pengajuan/${id}/${screen}`} className={`button first:col-span-2 ${style}`}>
          <Icon name={icon} />
          {text(label)}
        </Link>
      ))}
    </div>
  );
}
