import { useState } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { useJoiningText } from "../../lib/joining-text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { useApplicant, useApplication } from "./application";
import { answer, useDraft } from "./draft";
import { MemberFields } from "./member-fields";
import { forgetRefused, useProblems } from "./problems";
import { SupplierFields } from "./supplier-fields";

const NEW = "baru";

/** One person of the list, on a page of their own. */
export function MemberPage() {
  const text = useJoiningText();
  const { kind, answers } = useDraft();
  const phone = useApplicant()?.phone ?? "";
  const rows = answers.members ?? [];
  const first = kind === "ewarong" ? ("penanggung_jawab" as const) : ("ketua" as const);
  const other = kind === "ewarong" ? ("kasir" as const) : ("anggota" as const);
  const fresh = rows.length === 0 ? { phone, role: first } : { role: other };
  return (
    <RowPage
      question="members"
      rows={rows}
      fresh={fresh}
      title={text("join_member")}
      onKeep={(members) => answer("members", { members })}
    >
      {(row, change, problem) => (
        <MemberFields kind={kind ?? "kube"} member={row} onChange={change} problem={problem} />
      )}
    </RowPage>
  );
}

/** One supplier of an outlet. */
export function SupplierPage() {
  const text = useJoiningText();
  const { answers } = useDraft();
  return (
    <RowPage
      question="suppliers"
      rows={answers.suppliers ?? []}
      fresh={{}}
      title={text("join_supplier")}
      onKeep={(suppliers) => answer("suppliers", { suppliers })}
    >
      {(row, change, problem) => <SupplierFields supplier={row} onChange={change} problem={problem} />}
    </RowPage>
  );
}

interface RowPageProps<Row> {
  question: "members" | "suppliers";
  rows: Row[];
  /** What a new row begins with. */
  fresh: Row;
  title: string;
  onKeep: (rows: Row[]) => void;
  children: (row: Row, change: (row: Row) => void, problem: (field: string) => string | null) => React.ReactNode;
}

function RowPage<Row>({ question, rows, fresh, title, onKeep, children }: RowPageProps<Row>) {
  const text = useJoiningText();
  const go = useNavigate();
  const { row: place = NEW } = useParams();
  useApplication();
  const index = place === NEW ? rows.length : Number(place);
  const [row, setRow] = useState<Row>(rows[index] ?? fresh);
  const [isChecked, setIsChecked] = useState(place !== NEW);
  const next = [...rows.slice(0, index), row, ...rows.slice(index + 1)];
  const { problemAt, has } = useProblems(question, { [question]: next });
  if (!(index >= 0 && index <= rows.length)) return <Navigate to={`/daftar/${question}`} replace />;
  const leave = (kept: Row[]) => {
    forgetRefused(question);
    onKeep(kept);
    void go(`/daftar/${question}`, { replace: true });
  };
  const path = `${question}.${index}`;
  const change = (changed: Row) => {
    forgetRefused(question);
    setRow(changed);
  };
  return (
    <Page
      title={title}
      over={text("join_row_number", { number: index + 1 })}
      backTo={`/daftar/${question}`}
      action={
        <button
          type="button"
          className="button button-main"
          onClick={() => (has(path) ? setIsChecked(true) : leave(next))}
        >
          <Icon name="check" size={28} />
          {text("join_keep")}
        </button>
      }
    >
      <div className="grid gap-6">
        {children(row, change, (field) => (isChecked ? problemAt(`${path}.${field}`) : null))}
        {place !== NEW && (
          <button
            type="button"
            className="button button-danger"
            onClick={() => leave(rows.filter((_, at) => at !== index))}
          >
            <Icon name="close" />
            {text("join_remove")}
          </button>
        )}
      </div>
    </Page>
  );
}
