import { useId } from "react";
import { useText } from "../../lib/text";
import { FieldError } from "../../ui/field-error";

interface PhoneFieldProps {
  value: string;
  onChange: (phone: string) => void;
  error: string | undefined;
}

export function PhoneField({ value, onChange, error }: PhoneFieldProps) {
  const id = useId();
  const text = useText();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-bold">
        {text("sign_in_phone")}
      </label>
      <input
        id={id}
        className="field text-[1.35rem] font-bold tabular-nums"
        type="tel"
        inputMode="tel"
        autoComplete="username"
        maxLength={24}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-example ${id}-error`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-example`} className="mt-1 text-soft">
        {text("sign_in_phone_example")}
      </p>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
