import { type ReactNode, useId } from "react";
import { FieldError } from "./field-error";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: ReactNode;
}

interface ChoiceListProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  hint?: string;
  error?: string | null;
}

/** One of a few choices, each as big as a thumb. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { label, choices, value, onChange, hint, error } = props;
  const group = useId();
  return (
    <fieldset aria-describedby={error ? `${group}-error` : undefined}>
      <legend className="mb-1.5 font-bold">{label}</legend>
      {hint && <p className="mb-2 text-soft">{hint}</p>}
      <div className="grid gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-14 cursor-pointer items-center gap-3 rounded-xl border-2 border-edge bg-white px-4 py-2 leading-snug font-semibold has-checked:border-leaf has-checked:bg-leaf-pale has-checked:text-leaf-deep has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-turmeric-ink"
          >
            <input
              type="radio"
              className="size-6 shrink-0 accent-leaf"
              name={group}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="block font-normal text-soft">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${group}-error`} message={error} />
    </fieldset>
  );
}
