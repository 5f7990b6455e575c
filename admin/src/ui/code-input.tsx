import { type ReactNode, useId } from "react";
import { FieldError } from "./field-error";

interface CodeInputProps {
  label: string;
  value: string;
  onChange: (digits: string) => void;
  /** How many digits the code has. */
  length?: number;
  isHidden?: boolean;
  autoComplete?: string;
  hint?: string;
  error?: string | null;
  /** Stands at the end of the label's line. */
  aside?: ReactNode;
}

/** A code of digits in big boxes. One real input lies over them, so keyboards, pasting and screen readers just work. */
export function CodeInput({ length = 6, ...props }: CodeInputProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return (
    <div>
      <div className="flex items-center justify-between gap-2">
        <label htmlFor={id} className="font-bold">
          {props.label}
        </label>
        {props.aside}
      </div>
      {props.hint && (
        <p id={hintId} className="mb-2 text-soft">
          {props.hint}
        </p>
      )}
      <div className="group relative">
        <input
          id={id}
          className="absolute inset-0 z-10 w-full cursor-text opacity-0"
          type={props.isHidden ? "password" : "text"}
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={length}
          autoComplete={props.autoComplete ?? "off"}
          value={props.value}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={[props.error && errorId, props.hint && hintId].filter(Boolean).join(" ") || undefined}
          onChange={({ target }) => props.onChange(target.value.replace(/\D/g, "").slice(0, length))}
        />
        <Boxes value={props.value} length={length} isHidden={props.isHidden ?? false} hasError={!!props.error} />
      </div>
      <FieldError id={errorId} message={props.error} />
    </div>
  );
}

interface BoxesProps {
  value: string;
  length: number;
  isHidden: boolean;
  hasError: boolean;
}

function Boxes({ value, length, isHidden, hasError }: BoxesProps) {
  const current = Math.min(value.length, length - 1);
  const edge = hasError ? "border-clay" : "border-edge";
  const focus = "group-focus-within:border-leaf group-focus-within:outline-3 group-focus-within:outline-turmeric";
  return (
    <div aria-hidden="true" className="flex gap-2">
      {Array.from({ length }, (_, position) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is its position
          key={position}
          className={`flex h-15 min-w-0 flex-1 items-center justify-center rounded-xl border-2 bg-white text-[1.7rem] font-bold tabular-nums ${edge} ${position === current ? focus : ""}`}
        >
          {isHidden && value[position] ? <span className="size-3.5 rounded-full bg-ink" /> : value[position]}
        </span>
      ))}
    </div>
  );
}
