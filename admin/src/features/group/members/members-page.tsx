import { may } from "@pasar/contracts/permissions";
import { Link } from "react-router";
import { formatPhone } from "../../../lib/phone";
import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";
import { Notice } from "../../../ui/notice";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { MemberRow } from "./member-row";
import { useMembers } from "./members";

/** Who belongs to the seller, and the way to change it for those who may. */
export function MembersPage() {
  const text = useText();
  const identity = useMember();
  const query = useMembers();
  const mayChange = identity !== null && may(identity.member.role, "members.change");
  return (
    <Page
      title={text("group_members")}
      over={identity?.seller.name}
      backTo="/kelompok"
      updatedAt={query.dataUpdatedAt}
      action={
        mayChange && (
          <Link to="/kelompok/anggota/ubah" className="button button-main">
            <Icon name="person" size={28} />
            {text("members_change")}
          </Link>
        )
      }
    >
      <QueryState query={query}>
        {({ members, warnings }) => (
          <div className="grid gap-3">
            {warnings.includes("below_fewest") && <Notice tone="warning">{text("members_below_fewest")}</Notice>}
            <ul className="grid gap-3">
              {members.map(({ id, name, role, phone }) => (
                <MemberRow key={id} name={name} role={role}>
                  <p className="tabular-nums">{formatPhone(phone)}</p>
                </MemberRow>
              ))}
            </ul>
          </div>
        )}
      </QueryState>
    </Page>
  );
}
