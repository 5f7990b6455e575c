import { FEWEST_MEMBERS, MOST_MEMBERS } from "@pasar/contracts/joining-rules";
import { Link } from "react-router";
import { useJoiningText } from "../../../lib/joining-text";
import { formatPhone } from "../../../lib/phone";
import { FieldError } from "../../../ui/field-error";
import { Icon } from "../../../ui/icon";
import { RowLink } from "../../../ui/row-link";
import type { AnswerProps } from "./answer-props";

/** The people so far; each is written on a page of its own. */
export function MembersAnswer({ kind, answers, problem }: AnswerProps) {
  const text = useJoiningText();
  const { members = [] } = answers;
  return (
    <div className="grid gap-4">
      <p className="text-soft">
        {kind === "kube"
          ? text("join_members_hint_kube", { fewest: FEWEST_MEMBERS, most: MOST_MEMBERS })
          : text("join_members_hint_ewarong")}
      </p>
      {kind === "kube" && (
        <p className="text-[1.3rem] font-bold tabular-nums">{text("join_members_count", { count: members.length })}</p>
      )}
      <ol className="grid gap-2">
        {members.map(({ name, phone, role }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is all a person has yet.
          <li key={index}>
            <RowLink
              to={`/daftar/members/${index}`}
              icon="person"
              hint={
                <>
                  {role && text(`role_${role}`)} · {formatPhone(phone ?? "")}
                  <RowProblem problem={firstProblem(problem, `members.${index}`, ["name", "phone", "role"])} />
                </>
              }
            >
              {name || text("join_unnamed")}
            </RowLink>
          </li>
        ))}
      </ol>
      <FieldError id="members-error" message={problem("members")} />
      <AddLink to="/daftar/members/baru">{text("join_add_member")}</AddLink>
    </div>
  );
}

export function SuppliersAnswer({ answers, problem }: AnswerProps) {
  const text = useJoiningText();
  const { suppliers = [] } = answers;
  return (
    <div className="grid gap-4">
      <p className="text-soft">{text("join_suppliers_hint")}</p>
      <ol className="grid gap-2">
        {suppliers.map(({ name, kind }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is all a supplier has.
          <li key={index}>
            <RowLink
              to={`/daftar/suppliers/${index}`}
              icon="truck"
              hint={
                <>
                  {kind && text(`join_supplier_${kind}`)}
                  <RowProblem problem={firstProblem(problem, `suppliers.${index}`, ["name", "kind", "is_official"])} />
                </>
              }
            >
              {name || text("join_unnamed")}
            </RowLink>
          </li>
        ))}
      </ol>
      <FieldError id="suppliers-error" message={problem("suppliers")} />
      <AddLink to="/daftar/suppliers/baru">{text("join_add_supplier")}</AddLink>
    </div>
  );
}

function firstProblem(problem: AnswerProps["problem"], row: string, fields: readonly string[]): string | null {
  return fields.map((field) => problem(`${row}.${field}`)).find((sentence) => sentence !== null) ?? null;
}

function RowProblem({ problem }: { problem: string | null }) {
  return problem && <span className="block font-bold text-clay">{problem}</span>;
}

function AddLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="button button-plain min-h-14">
      <Icon name="person" />
      {children}
    </Link>
  );
}
