import type { ReactNode } from "react";
import { Icon } from "./icon";

interface FieldProps {
  id: string;
  label: string;
  help?: string;
  error?: string | null;
  children: ReactNode;
}

/** A label above its control, with help below and what is wrong with it. The control takes `fieldState(id, error)`. */
export function Field({ id, label, help, error, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-bold">
        {label}
      </label>
      {children}
      {help && !error && <p className="mt-1 text-[0.88rem] text-soft">{help}</p>}
      {error && <ErrorLine id={`${id}-salah`} text={error} />}
    </div>
  );
}

/** Ties a control to its error for people who cannot see it. */
export function fieldState(id: string, error: string | null | undefined) {
  return { id, "aria-invalid": error ? true : undefined, "aria-describedby": error ? `${id}-salah` : undefined };
}

/** One sentence on what is wrong. */
export function ErrorLine({ id, text }: { id?: string; text: string }) {
  return (
    <p id={id} className="mt-1 flex items-start gap-1 font-semibold text-clay">
      <Icon name="alert" size={20} /> {text}
    </p>
  );
}
