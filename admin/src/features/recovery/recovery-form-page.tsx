import type { RecoverableMemberList } from "@pasar/contracts/recovery";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { failureText } from "../../lib/api";
import { useOfficeText } from "../../lib/office-text";
import { ActionButton } from "../../ui/action-button";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { TextField } from "../../ui/text-field";
import { useMembersNamed, useOpenRecovery } from "./recoveries";

const SHORTEST_REASON = 10;
const SHORTEST_PHONE = 6;

type Found = RecoverableMemberList["members"][number];

/** An officer helps a member whose number changed: who it is, then the new number and how the officer knows. */
export function RecoveryFormPage() {
  const text = useOfficeText();
  const [member, setMember] = useState<Found | null>(null);
  return (
    <Page title={text("recovery_begin")} backTo="/dinas/pemulihan">
      {member ? <NumberForm member={member} onBack={() => setMember(null)} /> : <MemberSearch onChoose={setMember} />}
    </Page>
  );
}

function MemberSearch({ onChoose }: { onChoose: (member: Found) => void }) {
  const text = useOfficeText();
  const [letters, setLetters] = useState("");
  const found = useMembersNamed(letters);
  return (
    <div className="grid gap-4">
      <TextField label={text("recovery_search")} value={letters} onChange={setLetters} maxLength={80} />
      {found.error && <Notice tone="bad">{failureText(found.error, text)}</Notice>}
      <div role="status">{found.data?.members.length === 0 && <p>{text("recovery_nobody")}</p>}</div>
      <ul className="grid gap-3">
        {found.data?.members.map((member) => (
          <li key={member.id}>
            <button
              type="button"
              className="card flex min-h-16 w-full items-center gap-3 px-4 py-3 text-left leading-snug hover:bg-leaf-pale"
              onClick={() => onChoose(member)}
            >
              <span className="min-w-0 flex-1">
                <span className="block text-[1.1rem] font-bold">{member.name}</span>
                <span className="block text-soft">
                  {text(`role_${member.role}`)}, {member.seller_name}
                </span>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NumberForm({ member, onBack }: { member: Found; onBack: () => void }) {
  const text = useOfficeText();
  const navigate = useNavigate();
  const opening = useOpenRecovery();
  const [phone, setPhone] = useState("");
  const [reason, setReason] = useState("");
  const [mistake, setMistake] = useState<{ phone?: string; reason?: string }>({});
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      ...(phone.trim().length < SHORTEST_PHONE ? { phone: text("recovery_phone_missing") } : {}),
      ...(reason.trim().length < SHORTEST_REASON ? { reason: text("recovery_reason_missing") } : {}),
    };
    setMistake(found);
    if (Object.keys(found).length > 0) return;
    const body = { member_id: member.id, new_phone: phone.trim(), reason: reason.trim() };
    opening.mutate(body, { onSuccess: () => navigate("/dinas/pemulihan", { replace: true }) });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      <p className="card px-4 py-3 text-[1.15rem] font-bold">{member.name}</p>
      <TextField
        label={text("recovery_phone")}
        value={phone}
        onChange={setPhone}
        type="tel"
        inputMode="tel"
        maxLength={24}
        error={mistake.phone}
      />
      <TextField
        label={text("recovery_reason")}
        hint={text("recovery_reason_hint")}
        value={reason}
        onChange={setReason}
        lines={3}
        maxLength={300}
        error={mistake.reason}
      />
      {opening.error && <Notice tone="bad">{failureText(opening.error, text)}</Notice>}
      <ActionButton icon="check" hint={text("recovery_told")} isBusy={opening.isPending}>
        {text("recovery_send")}
      </ActionButton>
      <button type="button" className="button button-plain" onClick={onBack}>
        <Icon name="back" />
        {text("recovery_other_member")}
      </button>
    </form>
  );
}
