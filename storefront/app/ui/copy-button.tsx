import { useState } from "react";
import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

const SHOWN_MS = 3_000;

/** Copies a text and says so. Without a clipboard (plain http) it selects nothing and stays as it is. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), SHOWN_MS);
    } catch {
      setCopied(false);
    }
  }
  return (
    <button type="button" className="button button-plain px-3" onClick={copy}>
      <Icon name={copied ? "check" : "copy"} size={22} />
      <span role="status">{copied ? m.copied() : m.copy()}</span> <span className="sr-only">{what}</span>
    </button>
  );
}
