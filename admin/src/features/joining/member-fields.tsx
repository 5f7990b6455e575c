import type { SellerKind } from "@pasar/contracts/catalogue";
import type { DraftAnswers } from "@pasar/contracts/joining";
import { KUBE_ROLES, OUTLET_ROLES } from "@pasar/contracts/permissions";
import { useJoiningText } from "../../lib/joining-text";
import { ChoiceList } from "../../ui/choice-list";
import { TextField } from "../../ui/text-field";

type Member = NonNullable<DraftAnswers["members"]>[number];

interface MemberFieldsProps {
  kind: SellerKind;
  member: Member;
  onChange: (member: Member) => void;
  problem: (field: string) => string | null;
}

const LONGEST_NAME = 80;
const LONGEST_PHONE = 24;

export function MemberFields({ kind, member, onChange, problem }: MemberFieldsProps) {
  const text = useJoiningText();
  const roles = kind === "kube" ? KUBE_ROLES : OUTLET_ROLES;
  return (
    <>
      <TextField
        label={text("join_member_name")}
        value={member.name ?? ""}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        error={problem("name")}
        onChange={(name) => onChange({ ...member, name })}
      />
      <TextField
        label={text("join_member_phone")}
        hint={text("sign_in_phone_example")}
        type="tel"
        inputMode="tel"
        maxLength={LONGEST_PHONE}
        autoComplete="off"
        value={member.phone ?? ""}
        error={problem("phone")}
        onChange={(phone) => onChange({ ...member, phone })}
      />
      <ChoiceList
        label={text("join_member_role")}
        choices={roles.map((role) => ({ value: role, label: text(`role_${role}`) }))}
        value={roles.find((role) => role === member.role) ?? null}
        error={problem("role")}
        onChange={(role) => onChange({ ...member, role })}
      />
    </>
  );
}
