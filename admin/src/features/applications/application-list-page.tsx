import { formatMoment } from "@pasar/locale/time";
import { Link, useSearchParams } from "react-router";
import { failureText } from "../../lib/api";
import { useJoiningText } from "../../lib/joining-text";
import { useLanguage } from "../../lib/text";
import { MoreButton } from "../../ui/more-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { RowLink } from "../../ui/row-link";
import { REVIEW_TABS, type ReviewTab, useApplicationList } from "./applications";

/** The applications of the officer's area, by what is left to do. */
export function ApplicationListPage() {
  const text = useJoiningText();
  const [search] = useSearchParams();
  const tab = REVIEW_TABS.find((name) => name === search.get("status")) ?? "submitted";
  const query = useApplicationList(tab);
  return (
    <Page title={text("review_title")} updatedAt={query.dataUpdatedAt}>
      <div className="grid gap-4">
        <ReviewTabs current={tab} counts={query.data?.pages[0]?.counts} />
        {query.isPending && (
          <p role="status" className="py-16 text-center text-soft">
            {text("loading")}
          </p>
        )}
        {query.error && <Notice tone="warning">{failureText(query.error, text)}</Notice>}
        <Rows query={query} />
      </div>
    </Page>
  );
}

function ReviewTabs({ current, counts }: { current: ReviewTab; counts: Record<ReviewTab, number> | undefined }) {
  const text = useJoiningText();
  return (
    <nav aria-label={text("review_tabs")} className="grid grid-cols-2 gap-1 rounded-2xl bg-straw p-1 sm:grid-cols-4">
      {REVIEW_TABS.map((tab) => (
        <Link
          key={tab}
          to={`/dinas/pengajuan?status=${tab}`}
          replace
          aria-current={tab === current ? "page" : undefined}
          className="flex min-h-14 flex-col items-center justify-center rounded-xl leading-tight font-bold text-ink aria-[current]:bg-leaf aria-[current]:text-white"
        >
          <span className="text-[1.2rem] tabular-nums">{counts?.[tab] ?? "–"}</span>
          {text(`review_status_${tab}`)}
        </Link>
      ))}
    </nav>
  );
}

function Rows({ query }: { query: ReturnType<typeof useApplicationList> }) {
  const text = useJoiningText();
  const locale = useLanguage();
  const rows = query.data?.pages.flatMap(({ applications }) => applications) ?? [];
  if (query.data && rows.length === 0) return <p className="py-12 text-center text-soft">{text("review_none")}</p>;
  return (
    <>
      <ul className="grid gap-2">
        {rows.map(({ id, kind, name, village, regency, members, submitted_at }) => (
          <li key={id}>
            <RowLink
              to={`/dinas/pengajuan/${id}`}
              icon={kind === "kube" ? "person" : "shop"}
              hint={
                <>
                  {text("review_row", { place: `${village}, ${regency}`, members })}
                  <span className="block">{formatMoment(submitted_at, { locale, short: true })}</span>
                </>
              }
            >
              {name}
            </RowLink>
          </li>
        ))}
      </ul>
      <MoreButton query={query}>{text("review_more")}</MoreButton>
    </>
  );
}
