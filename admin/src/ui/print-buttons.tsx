import { useState } from "react";
import { apiFile, failureText } from "../lib/api";
import { useIsOnline } from "../lib/connection";
import { saveFile, shareFile } from "../lib/save-file";
import { useText } from "../lib/text";
import { FieldError } from "./field-error";
import { Icon } from "./icon";

/** Something the backend makes to print or to share. */
export interface Printable {
  label: string;
  /** Where the backend makes it, such as `/seller/orders/1/label`. */
  path: string;
  /** What the file is called on the phone. */
  name: string;
  isToShare?: boolean;
}

interface PrintButtonsProps {
  /** Names the error under the buttons. */
  id: string;
  printables: Printable[];
}

/** Buttons that fetch what is to be printed or shared with the session, and hand it to the phone. */
export function PrintButtons({ id, printables }: PrintButtonsProps) {
  const text = useText();
  const isOnline = useIsOnline();
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const make = async ({ path, name, isToShare = false }: Printable): Promise<void> => {
    setBusy(path);
    setFailure(null);
    try {
      const file = { name, content: await apiFile(path) };
      await (isToShare ? shareFile(file) : saveFile(file));
    } catch (error) {
      setFailure(failureText(error, text));
    } finally {
      setBusy(null);
    }
  };
  return (
    <div className="grid gap-3">
      {printables.map((printable) => (
        <button
          key={printable.path}
          type="button"
          className="button button-plain"
          disabled={!isOnline || busy !== null}
          onClick={() => void make(printable)}
        >
          <Icon name={printable.isToShare ? "share" : "printer"} />
          {busy === printable.path ? text("print_busy") : printable.label}
        </button>
      ))}
      {!isOnline && <p className="text-soft">{text("action_needs_signal")}</p>}
      <FieldError id={id} message={failure} />
    </div>
  );
}
