import { type FormEvent, useState } from "react";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { CodeInput } from "../../../ui/code-input";
import { Notice } from "../../../ui/notice";

const PIN_LENGTH = 6;

interface PinFormProps {
  button: string;
  isBusy: boolean;
  problem: string | null;
  onPin: (pin: string) => void;
}

/** Asks for the member's own PIN once more before something about money is done. */
export function PinForm({ button, isBusy, problem, onPin }: PinFormProps) {
  const text = useText();
  const [pin, setPin] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isMissing = pin.length < PIN_LENGTH;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isMissing) onPin(pin);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <CodeInput
        label={text("payout_pin")}
        hint={text("payout_pin_hint")}
        value={pin}
        onChange={setPin}
        isHidden
        autoComplete="off"
        error={isChecked && isMissing ? text("sign_in_pin_missing") : null}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {button}
      </ActionButton>
    </form>
  );
}
