import type { DeviceSession } from "@pasar/contracts/access";
import { formatMoment } from "@pasar/locale/time";
import { failureText } from "../../lib/api";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useDevices, useEndDevice } from "./devices";

/** The phones and computers this person is signed in on; a lost one is signed out here. */
export function DevicesPage() {
  const text = useText();
  const devices = useDevices();
  const ending = useEndDevice();
  return (
    <Page title={text("devices_title")} backTo="/akun" updatedAt={devices.dataUpdatedAt}>
      <QueryState query={devices}>
        {({ sessions }) => (
          <div className="grid gap-4">
            <p className="text-soft">{text("devices_hint")}</p>
            {ending.error && <Notice tone="bad">{failureText(ending.error, text)}</Notice>}
            <ul className="grid gap-3">
              {sessions.map((session) => (
                <li key={session.id}>
                  <DeviceCard session={session} isBusy={ending.isPending} onEnd={() => ending.mutate(session.id)} />
                </li>
              ))}
            </ul>
            {sessions.length > 2 && (
              <button
                type="button"
                className="button button-danger"
                disabled={ending.isPending}
                onClick={() => ending.mutate(null)}
              >
                <Icon name="leave" />
                {text("devices_end_others")}
              </button>
            )}
          </div>
        )}
      </QueryState>
    </Page>
  );
}

interface DeviceCardProps {
  session: DeviceSession;
  isBusy: boolean;
  onEnd: () => void;
}

function DeviceCard({ session, isBusy, onEnd }: DeviceCardProps) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const moment = formatMoment(new Date(session.last_seen_at), { locale, timeZone });
  return (
    <div className="card grid gap-3 p-4">
      <div className="flex items-center gap-3">
        <span className="text-leaf">
          <Icon name="phone" size={28} />
        </span>
        <p className="min-w-0 leading-snug">
          <strong className="block text-[1.15rem] break-words">{session.device_name}</strong>
          <span className="text-soft">{session.is_this ? text("devices_this") : text("devices_seen", { moment })}</span>
        </p>
      </div>
      {!session.is_this && (
        <button
          type="button"
          className="button button-plain"
          disabled={isBusy}
          onClick={onEnd}
          aria-label={text("devices_end_one", { device: session.device_name })}
        >
          <Icon name="leave" />
          {text("devices_end")}
        </button>
      )}
    </div>
  );
}
