import { type InputHTMLAttributes, useId } from "react";
import { FieldError } from "./field-error";

type InputProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "inputMode" | "autoComplete" | "maxLength" | "max" | "min"
>;

interface TextFieldProps extends InputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  /** So many lines to write in; one without it. */
  lines?: number;
}

/** A labelled field for a line of text, or for several. */
export function TextField({ label, value, onChange, hint, error, lines, ...input }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined,
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-bold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-soft">
          {hint}
        </p>
      )}
      {lines ? (
        <textarea
          {...shared}
          className="field"
          rows={lines}
          maxLength={input.maxLength}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input {...shared} {...input} className="field" onChange={({ target }) => onChange(target.value)} />
      )}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
