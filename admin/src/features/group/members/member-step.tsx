import type { GroupMember } from "@pasar/contracts/members";
import type { MemberRole } from "@pasar/contracts/permissions";
import { type FormEvent, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { ChoiceList } from "../../../ui/choice-list";
import { Icon } from "../../../ui/icon";
import { QueryState } from "../../../ui/query-state";
import { addChange } from "./draft";
import { useMembers } from "./members";
import { roleChoices } from "./roles";
import { StepFrame } from "./step-frame";

const LEAVES = "leaves";
const ROSTER = "/kelompok/anggota/ubah/susunan";

/** What becomes of one member: another role, or the end of the membership. */
export function MemberStep() {
  const { id } = useParams();
  const text = useText();
  const query = useMembers();
  const member = query.data?.members.find((one) => one.id === id);
  return (
    <StepFrame title={member?.name ?? text("group_members")} backTo={ROSTER}>
      <QueryState query={query}>
        {() => (member ? <MemberForm member={member} /> : <p>{text("member_gone")}</p>)}
      </QueryState>
    </StepFrame>
  );
}

function MemberForm({ member }: { member: GroupMember }) {
  const text = useText();
  const navigate = useNavigate();
  const kind = useMember()?.seller.kind ?? "kube";
  const [choice, setChoice] = useState<MemberRole | typeof LEAVES>(member.role);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (choice === LEAVES) addChange({ type: "remove", member_id: member.id });
    else if (choice !== member.role) addChange({ type: "role", member_id: member.id, role: choice });
    void navigate(ROSTER);
  };
  const leaving = { value: LEAVES, label: text("member_leaves"), hint: text("member_leaves_hint") } as const;
  return (
    <form onSubmit={onSubmit} className="grid gap-5">
      <ChoiceList<MemberRole | typeof LEAVES>
        label={text("member_choose")}
        choices={[...roleChoices(kind, text), leaving]}
        value={choice}
        onChange={setChoice}
      />
      <button type="submit" className="button button-main">
        <Icon name="check" size={28} />
        {text("group_next")}
      </button>
    </form>
  );
}
