import { useJoiningText } from "../../../lib/joining-text";
import { TextField } from "../../../ui/text-field";
import type { AnswerProps } from "./answer-props";

const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 200;
const LONGEST_PHONE = 24;

export function NameAnswer({ kind, answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  return (
    <TextField
      label={text(kind === "kube" ? "join_name_kube" : "join_name_ewarong")}
      hint={text("join_name_hint")}
      value={answers.name ?? ""}
      maxLength={LONGEST_NAME}
      error={problem("name")}
      onChange={(name) => keep({ name })}
    />
  );
}

export function AddressAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  return (
    <TextField
      label={text("join_address")}
      hint={text("join_address_hint")}
      lines={4}
      value={answers.address ?? ""}
      maxLength={LONGEST_ADDRESS}
      error={problem("address")}
      onChange={(address) => keep({ address })}
    />
  );
}

export function PhoneAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  return (
    <TextField
      label={text("join_shop_phone")}
      hint={text("join_shop_phone_hint")}
      type="tel"
      inputMode="tel"
      value={answers.shop_phone ?? ""}
      maxLength={LONGEST_PHONE}
      error={problem("shop_phone")}
      onChange={(shop_phone) => keep({ shop_phone })}
    />
  );
}

export function FormedAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  return (
    <TextField
      label={text("join_formed_on")}
      hint={text("join_formed_on_hint")}
      type="date"
      value={answers.formed_on ?? ""}
      error={problem("formed_on")}
      onChange={(formed_on) => keep({ formed_on })}
    />
  );
}
