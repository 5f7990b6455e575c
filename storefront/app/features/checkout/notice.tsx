import { localPath } from "../../lib/locale";
import type { QuoteState } from "../../lib/use-quote";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";

interface NoticeProps {
  text: string;
  link?: { path: string; word: string };
  action?: { word: string; onClick: () => void };
}

/** One sentence in place of the form, with the way on. */
export function Notice({ text, link, action }: NoticeProps) {
  return (
    <div className="px-4 py-12 text-center">
      <h1 className="sr-only">{m.checkout()}</h1>
      <p role="status" className="text-[1.05rem] font-semibold">
        {text}
      </p>
      {link && (
        <a className="button button-main mt-5" href={localPath(link.path)}>
          {link.word}
        </a>
      )}
      {action && (
        <button type="button" className="button button-main mt-5" onClick={action.onClick}>
          {action.word}
        </button>
      )}
    </div>
  );
}

interface QuoteFailureProps {
  failure: QuoteState["failure"];
  askAgain: () => void;
}

/** Fees and prices shown may be old: the shop could not be asked. */
export function QuoteFailure({ failure, askAgain }: QuoteFailureProps) {
  return (
    <div role="status" className="px-4 pt-3">
      {failure && (
        <>
          <p className="font-semibold text-clay">
            {failure === "unreachable" ? m.quote_unreachable() : failure.message}
          </p>
          <button type="button" className="button button-plain mt-2 w-full" onClick={askAgain}>
            {m.try_again()}
          </button>
        </>
      )}
    </div>
  );
}

interface PendingAttemptProps {
  sending: boolean;
  /** What the shop said last, when it said something. */
  reason: string | null;
  onRetry: () => void;
  onGiveUp: () => void;
}

/** The order was sent but its outcome is unknown. Sending the same order again can never order twice. */
export function PendingAttempt({ sending, reason, onRetry, onGiveUp }: PendingAttemptProps) {
  return (
    <section className="px-4 py-10 text-center">
      <span className="inline-flex rounded-full bg-turmeric-pale p-5 text-turmeric-ink">
        <Icon name={sending ? "clock" : "signal"} size={44} />
      </span>
      <h1 className="mt-4 text-[1.4rem] font-extrabold">{sending ? m.placing() : m.pending_title()}</h1>
      <p role="status" className="mt-1 text-soft">
        {sending ? m.placing_text() : (reason ?? m.pending_text())}
      </p>
      <div className="mt-6 grid gap-2">
        <button type="button" className="button button-main w-full" disabled={sending} onClick={onRetry}>
          {m.try_again()}
        </button>
        {!sending && (
          <button type="button" className="button button-plain w-full" onClick={onGiveUp}>
            {m.pending_change()}
          </button>
        )}
      </div>
      {!sending && <p className="mt-3 text-[0.9rem] text-soft">{m.pending_note()}</p>}
    </section>
  );
}
