import { formatMoment } from "@pasar/locale/time";
import { discard, type OutboxItem, retry } from "../../lib/outbox";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { useOwnChanges } from "./own-changes";

/** What waits for a signal, and what the backend refused and the member has to decide. */
export function OutboxPage() {
  const text = useText();
  const { waiting, refused, foreign } = useOwnChanges();
  return (
    <Page title={text("outbox_title")} backTo="/stok">
      <div className="grid grid-cols-1 gap-4">
        {waiting.length + refused.length === 0 && <Notice tone="good">{text("outbox_empty")}</Notice>}
        {foreign > 0 && <Notice tone="warning">{text("outbox_foreign", { count: foreign })}</Notice>}
        {refused.map((item) => (
          <RefusedChange key={item.seq} item={item} />
        ))}
        {waiting.length > 0 && <p className="text-soft">{text("outbox_waiting_hint")}</p>}
        {waiting.map((item) => (
          <article key={item.seq} className="card p-4">
            <ChangeFacts item={item} />
            <p className="badge mt-2 bg-turmeric-pale text-turmeric-ink">
              <Icon name="clock" size={17} />
              {text("outbox_item_waiting")}
            </p>
          </article>
        ))}
      </div>
    </Page>
  );
}

function ChangeFacts({ item: { title, detail, madeAt } }: { item: OutboxItem }) {
  const timeZone = useTimeZone();
  const locale = useLanguage();
  return (
    <>
      <h2 className="leading-tight font-bold">{title}</h2>
      <p className="text-[1.12rem] font-bold tabular-nums">{detail}</p>
      <p className="text-[0.9rem] text-soft">{formatMoment(new Date(madeAt), { locale, timeZone, short: true })}</p>
    </>
  );
}

function RefusedChange({ item }: { item: OutboxItem }) {
  const text = useText();
  return (
    <article className="card border-clay p-4">
      <ChangeFacts item={item} />
      <div className="my-3">
        <Notice tone="bad">
          {item.refusal}
          <p className="mt-1 font-normal">{text("outbox_refused_hint")}</p>
        </Notice>
      </div>
      <div className="grid gap-3">
        <button type="button" className="button button-plain" onClick={() => void retry(item)}>
          <Icon name="clock" />
          {text("outbox_retry")}
        </button>
        <button type="button" className="button button-danger" onClick={() => void discard(item)}>
          <Icon name="close" />
          {text("outbox_discard")}
        </button>
      </div>
    </article>
  );
}
