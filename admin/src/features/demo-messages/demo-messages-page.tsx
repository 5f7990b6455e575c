import { formatMoment } from "@pasar/locale/time";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { formatPhone } from "../../lib/phone";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { demoMessagesQuery } from "./demo-messages";

const POLL_MILLISECONDS = 3_000;

/** What the demo would have sent by WhatsApp, one-time codes among it. */
export function DemoMessagesPage() {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const messages = useQuery({ ...demoMessagesQuery, refetchInterval: POLL_MILLISECONDS });
  return (
    <Page title={text("demo_messages_title")} updatedAt={messages.dataUpdatedAt}>
      <QueryState query={messages}>
        {({ messages: list }) => (
          <div className="grid gap-4">
            <p className="text-soft">{text("demo_messages_hint")}</p>
            {list.length === 0 && <p className="py-8 text-center">{text("demo_messages_empty")}</p>}
            <ul className="grid gap-3" aria-live="polite">
              {list.map(({ id, to, text: sentence, at }) => (
                <li key={id} className="card p-4">
                  <p className="flex flex-wrap justify-between gap-x-3 text-soft tabular-nums">
                    <span>{formatPhone(to)}</span>
                    <span>{formatMoment(new Date(at), { locale, timeZone, short: true })}</span>
                  </p>
                  <p className="mt-1 text-[1.1rem] break-words">{sentence}</p>
                </li>
              ))}
            </ul>
            <Link to="/masuk" className="button button-plain">
              {text("demo_messages_sign_in")}
            </Link>
          </div>
        )}
      </QueryState>
    </Page>
  );
}
