import { useState } from "react";
import { useText } from "../../lib/text";
import { CodeInput } from "../../ui/code-input";
import { Icon } from "../../ui/icon";

interface PinFieldProps {
  value: string;
  onChange: (pin: string) => void;
  error: string | undefined;
}

export function PinField({ value, onChange, error }: PinFieldProps) {
  const text = useText();
  const [isShown, setIsShown] = useState(false);
  return (
    <CodeInput
      label={text("sign_in_pin")}
      value={value}
      onChange={onChange}
      isHidden={!isShown}
      autoComplete="current-password"
      error={error}
      aside={
        <button
          type="button"
          className="flex min-h-12 items-center gap-2 px-1 font-bold text-leaf"
          onClick={() => setIsShown(!isShown)}
        >
          <Icon name={isShown ? "eyeOff" : "eye"} />
          {text(isShown ? "sign_in_hide_pin" : "sign_in_show_pin")}
        </button>
      }
    />
  );
}
