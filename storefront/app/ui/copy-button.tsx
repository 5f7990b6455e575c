import { useState } from "react";
import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

const SHOWN_MS = 3_000;

/** Copies a text and says so; where the browser lets nothing be copied, it says how to do it by hand. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  async function copy() {
    setOutcome((await copied(text)) ? "copied" : "refused");
    setTimeout(() => setOutcome(null), SHOWN_MS);
  }
  const word = outcome === "copied" ? m.copied() : outcome === "refused" ? m.copy_by_hand() : m.copy();
  return (
    <button type="button" className="button button-plain px-3" onClick={copy}>
      <Icon name={outcome === "copied" ? "check" : "copy"} size={22} />
      <span aria-live="polite">{word}</span> <span className="sr-only">{what}</span>
    </button>
  );
}

/** Plain http has no clipboard, but a selected field can still be copied there. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.readOnly = true;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
