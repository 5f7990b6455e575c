import { Link } from "react-router";
import { useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";
import { QueryState } from "../../../ui/query-state";
import { type DraftedMember, draftedMembers, dropChange, useOwnDraft } from "./draft";
import { MemberRow } from "./member-row";
import { useMembers } from "./members";
import { StepFrame } from "./step-frame";

/** Then who joins, who leaves and who takes which role. */
export function RosterStep() {
  const text = useText();
  const query = useMembers();
  const { changes } = useOwnDraft();
  return (
    <StepFrame
      title={text("roster_title")}
      backTo="/kelompok/anggota/ubah"
      action={
        changes.length > 0 && (
          <Link to="/kelompok/anggota/ubah/periksa" className="button button-main">
            <Icon name="check" size={28} />
            {text("roster_check")}
          </Link>
        )
      }
    >
      <QueryState query={query}>
        {({ members }) => (
          <div className="grid gap-3">
            <p>{text("roster_how")}</p>
            <Link to="/kelompok/anggota/ubah/tambah" className="button button-plain">
              <Icon name="person" />
              {text("roster_add")}
            </Link>
            <ul className="grid gap-3">
              {draftedMembers(members, changes).map((member) => (
                <Drafted key={member.key} member={member} />
              ))}
            </ul>
          </div>
        )}
      </QueryState>
    </StepFrame>
  );
}

function Drafted({ member: { id, name, role, isLeaving, change } }: { member: DraftedMember }) {
  const text = useText();
  return (
    <MemberRow name={name} role={role}>
      {change && (
        <p className="badge w-fit bg-turmeric-pale text-turmeric-ink">
          {text(isLeaving ? "roster_leaves" : id ? "roster_new_role" : "roster_joins")}
        </p>
      )}
      {change ? (
        <button type="button" className="button button-plain" onClick={() => dropChange(change)}>
          <Icon name="close" />
          {text("roster_take_back")}
          <span className="sr-only">{name}</span>
        </button>
      ) : (
        <Link to={`/kelompok/anggota/ubah/susunan/${id}`} className="button button-plain">
          {text("roster_change_one")}
          <span className="sr-only">{name}</span>
        </Link>
      )}
    </MemberRow>
  );
}
