import { Icon } from "./icon";

/** What is wrong with one field, read out when it appears. Nothing without a message. */
export function FieldError({ id, message }: { id: string; message: string | null | undefined }) {
  return (
    <p id={id} role="alert" className="flex items-start gap-2 font-bold text-clay not-empty:mt-2">
      {message && (
        <>
          <Icon name="alert" size={22} />
          {message}
        </>
      )}
    </p>
  );
}
