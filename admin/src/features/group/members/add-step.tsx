import type { MemberRole } from "@pasar/contracts/permissions";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { ChoiceList } from "../../../ui/choice-list";
import { Icon } from "../../../ui/icon";
import { TextField } from "../../../ui/text-field";
import { addChange } from "./draft";
import { roleChoices } from "./roles";
import { StepFrame } from "./step-frame";

const ROSTER = "/kelompok/anggota/ubah/susunan";
const SHORTEST_NAME = 2;
const FEWEST_DIGITS = 9;

/** A person who joins. */
export function AddStep() {
  const text = useText();
  return (
    <StepFrame title={text("roster_add")} backTo={ROSTER}>
      <AddForm />
    </StepFrame>
  );
}

function AddForm() {
  const text = useText();
  const navigate = useNavigate();
  const kind = useMember()?.seller.kind ?? "kube";
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const [role, setRole] = useState<MemberRole>(kind === "kube" ? "anggota" : "kasir");
  const [isChecked, setIsChecked] = useState(false);
  const isNameMissing = name.trim().length < SHORTEST_NAME;
  const isPhoneMissing = phone.replace(/\D/g, "").length < FEWEST_DIGITS;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isNameMissing || isPhoneMissing) return;
    addChange({ type: "add", name: name.trim(), phone: phone.trim(), role });
    void navigate(ROSTER);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <TextField
        label={text("add_name")}
        maxLength={80}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={isChecked && isNameMissing ? text("add_name_missing") : null}
      />
      <TextField
        label={text("sign_in_phone")}
        hint={text("add_phone_hint")}
        type="tel"
        inputMode="tel"
        maxLength={24}
        autoComplete="off"
        value={phone}
        onChange={setPhone}
        error={isChecked && isPhoneMissing ? text("add_phone_missing") : null}
      />
      <ChoiceList label={text("add_role")} choices={roleChoices(kind, text)} value={role} onChange={setRole} />
      <button type="submit" className="button button-main">
        <Icon name="check" size={28} />
        {text("group_next")}
      </button>
    </form>
  );
}
