import type { ImportReport } from "@pasar/contracts/imports";
import { Link } from "react-router";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";

interface ImportReportViewProps {
  report: ImportReport | null;
  problem: string | null;
  isBusy: boolean;
  onApply: () => void;
  onStartOver: () => void;
}

/** What a file would do, what is wrong with it, or how far it has come. */
export function ImportReportView({ report, problem, isBusy, onApply, onStartOver }: ImportReportViewProps) {
  const text = useText();
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {report && <Standing report={report} />}
      {report && report.problems.length > 0 && <Problems report={report} />}
      {(report?.state === "ready" || report?.state === "failed") && (
        <ActionButton icon="check" isBusy={isBusy} onPress={onApply}>
          {text("import_apply")}
        </ActionButton>
      )}
      {report?.state === "done" && (
        <Link to="/stok" className="button button-main">
          <Icon name="box" />
          {text("stock_title")}
        </Link>
      )}
      {report && report.state !== "applying" && (
        <button type="button" className="button button-plain" onClick={onStartOver}>
          {text("import_again")}
        </button>
      )}
    </>
  );
}

function Standing({ report }: { report: ImportReport }) {
  const text = useText();
  const { state, new_count, changed_count, unchanged_count, done_count, problem_count, failure } = report;
  const total = new_count + changed_count;
  if (state === "rejected") return <Notice tone="bad">{text("import_rejected", { count: problem_count })}</Notice>;
  if (state === "failed") return <Notice tone="bad">{failure}</Notice>;
  if (state === "done") return <Notice tone="good">{text("import_done", { count: total })}</Notice>;
  if (state === "ready") {
    return (
      <Notice tone="good">
        {text("import_ready")}
        <ul className="mt-1 font-normal">
          <li>{text("import_new", { count: new_count })}</li>
          <li>{text("import_changed", { count: changed_count })}</li>
          <li>{text("import_unchanged", { count: unchanged_count })}</li>
        </ul>
      </Notice>
    );
  }
  return (
    <div role="status" className="card p-4">
      <p className="mb-2 font-bold">{text("import_progress", { done: done_count, total })}</p>
      <progress className="h-4 w-full accent-leaf" aria-label={text("import_title")} value={done_count} max={total} />
    </div>
  );
}

function Problems({ report: { problems, problem_count } }: { report: ImportReport }) {
  const text = useText();
  return (
    <section>
      <h2 className="mb-2 font-bold">{text("import_problems")}</h2>
      <ol className="grid grid-cols-1 gap-2">
        {problems.map(({ row, column, message }) => (
          <li key={`${row} ${column}`} className="card p-3">
            <p className="font-bold">{column ? text("import_place", { row, column }) : text("import_row", { row })}</p>
            <p>{message}</p>
          </li>
        ))}
      </ol>
      {problem_count > problems.length && (
        <p className="mt-2 text-soft">{text("import_more_problems", { count: problem_count - problems.length })}</p>
      )}
    </section>
  );
}
