import type { MeetingMinutes } from "@pasar/contracts/members";
import { useLanguage, useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { PrivatePicture } from "../../../ui/private-picture";
import { QueryState } from "../../../ui/query-state";
import { dayName } from "../day-name";
import { useMinutes } from "./members";

/** The meetings that changed the members, newest first. */
export function MinutesPage() {
  const text = useText();
  const query = useMinutes();
  return (
    <Page title={text("group_minutes")} backTo="/kelompok" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ minutes }) => (
          <>
            {minutes.length === 0 && <p className="py-8 text-center text-soft">{text("minutes_none")}</p>}
            <ul className="grid gap-3">
              {minutes.map((meeting) => (
                <Meeting key={meeting.id} meeting={meeting} />
              ))}
            </ul>
          </>
        )}
      </QueryState>
    </Page>
  );
}

function Meeting({ meeting: { held_on, summary, photo, decisions, recorded_by } }: { meeting: MeetingMinutes }) {
  const text = useText();
  const day = dayName(held_on, useLanguage());
  return (
    <li className="card grid gap-2 p-4">
      <h2 className="font-bold">{text("minutes_of", { day })}</h2>
      <p className="whitespace-pre-line">{summary}</p>
      <ul className="list-disc pl-5 font-semibold">
        {decisions.map(({ type, name, role }) => (
          <li key={`${type} ${name} ${role}`}>{text(`decision_${type}`, { name, role: text(`role_${role}`) })}</li>
        ))}
      </ul>
      {photo && (
        <PrivatePicture pictureKey={photo} alt={text("minutes_photo")} width={1280} className="w-full rounded-xl" />
      )}
      <p className="text-[0.9rem] text-soft">{text("minutes_by", { name: recorded_by })}</p>
    </li>
  );
}
