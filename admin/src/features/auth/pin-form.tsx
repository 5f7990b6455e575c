import { type FormEvent, useState } from "react";
import type { KnownPerson } from "../../lib/known-people";
import { formatPhone } from "../../lib/phone";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { PhoneField } from "./phone-field";
import { PinField } from "./pin-field";
import { signIn } from "./sign-in";
import { useAttempt } from "./use-attempt";

const SHORTEST_PHONE = 6;

interface PinFormProps {
  /** Whose PIN is asked; without one the phone number is asked too. */
  person: KnownPerson | null;
  phone: string;
  onPhone: (phone: string) => void;
  onCode: () => void;
}

/** Lets somebody in with their PIN. */
export function PinForm({ person, phone, onPhone, onCode }: PinFormProps) {
  const text = useText();
  const [pin, setPin] = useState("");
  const [missing, setMissing] = useState<{ phone?: string; pin?: string }>({});
  const { attempt, isBusy, problem } = useAttempt();
  const isPhoneMissing = phone.trim().length < SHORTEST_PHONE;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const found = isPhoneMissing
      ? { phone: text("sign_in_phone_missing") }
      : pin.length < 6
        ? { pin: text("sign_in_pin_missing") }
        : {};
    setMissing(found);
    if (found.phone || found.pin) return;
    if ((await attempt(() => signIn(phone.trim(), { pin }))) === "refused") setPin("");
  };
  const askForCode = () => {
    if (isPhoneMissing) setMissing({ phone: text("sign_in_phone_missing") });
    else onCode();
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      {person ? <PersonCard person={person} /> : <PhoneField value={phone} onChange={onPhone} error={missing.phone} />}
      <PinField value={pin} onChange={setPin} error={missing.pin} />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <button type="submit" className="button button-main mt-1" disabled={isBusy}>
        <Icon name="check" />
        {text(isBusy ? "sign_in_busy" : "sign_in_button")}
      </button>
      <button type="button" className="button button-plain" onClick={askForCode}>
        <Icon name="note" />
        {text("sign_in_with_code")}
      </button>
    </form>
  );
}

function PersonCard({ person }: { person: KnownPerson }) {
  return (
    <div className="card flex items-center gap-3 px-4 py-3">
      <span className="text-leaf">
        <Icon name="person" size={28} />
      </span>
      <p className="min-w-0 leading-snug">
        <strong className="block text-[1.15rem]">{person.name}</strong>
        <span className="text-soft tabular-nums">{formatPhone(person.phone)}</span>
      </p>
    </div>
  );
}
