import type { AuditLine } from "@pasar/contracts/audit";
import { formatMoment } from "@pasar/locale/time";
import { failureText } from "../../lib/api";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { useAudit } from "./audit";
import { auditSentence } from "./audit-words";

/** Everything that was changed, newest first, in plain words. */
export function AuditLog({ path }: { path: string }) {
  const text = useText();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useAudit(path);
  const lines = data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <div className="grid gap-4">
      {data && lines.length === 0 && <p className="py-8 text-center text-soft">{text("audit_none")}</p>}
      <ul className="card divide-y divide-line px-4 empty:hidden">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {error && <Notice tone="warning">{failureText(error, text)}</Notice>}
      <p role="status" className="text-center text-soft">
        {isFetching && text("loading")}
      </p>
      {hasNextPage && (
        <button
          type="button"
          className="button button-plain"
          disabled={isFetching}
          onClick={() => void fetchNextPage()}
        >
          <Icon name="clock" />
          {text("audit_more")}
        </button>
      )}
    </div>
  );
}

function Line({ line }: { line: AuditLine }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  return (
    <li className="py-3 leading-snug">
      <p className="font-semibold">{auditSentence(line, text)}</p>
      <p className="text-[0.9rem] text-soft">
        {formatMoment(line.at, { locale, timeZone, short: true })}
        {line.device_name && ` · ${line.device_name}`}
      </p>
    </li>
  );
}
