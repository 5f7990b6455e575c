import { localDate } from "@pasar/locale/time";
import { type FormEvent, useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { useMember, useTimeZone } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";
import { PhotoField } from "../../../ui/photo-field";
import { TextField } from "../../../ui/text-field";
import { useOwnDraft, writeMinutes } from "./draft";
import { StepFrame } from "./step-frame";

const SHORTEST_SUMMARY = 10;
const NEXT = "/kelompok/anggota/ubah/susunan";

/** First the meeting that decided: a group's members change with minutes only. An outlet holds no meetings. */
export function MinutesStep() {
  const text = useText();
  const kind = useMember()?.seller.kind;
  if (kind === "ewarong") return <Navigate to={NEXT} replace />;
  return (
    <StepFrame title={text("minutes_title")} backTo="/kelompok/anggota">
      <MinutesForm />
    </StepFrame>
  );
}

function MinutesForm() {
  const text = useText();
  const navigate = useNavigate();
  const today = localDate(new Date(), useTimeZone());
  const { minutes } = useOwnDraft();
  const [isChecked, setIsChecked] = useState(false);
  const [waitingPhotos, setWaitingPhotos] = useState(0);
  const dayProblem = dayProblemOf(minutes.heldOn, today);
  const isShort = minutes.summary.trim().length < SHORTEST_SUMMARY;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!dayProblem && !isShort && waitingPhotos === 0) void navigate(NEXT);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p>{text("minutes_why")}</p>
      <TextField
        label={text("minutes_day")}
        type="date"
        max={today}
        value={minutes.heldOn}
        onChange={(heldOn) => writeMinutes({ ...minutes, heldOn })}
        error={isChecked && dayProblem ? text(dayProblem) : null}
      />
      <TextField
        label={text("minutes_summary")}
        hint={text("minutes_summary_hint")}
        lines={5}
        maxLength={2_000}
        value={minutes.summary}
        onChange={(summary) => writeMinutes({ ...minutes, summary })}
        error={isChecked && isShort ? text("minutes_summary_short") : null}
      />
      <PhotoField
        label={text("minutes_photo")}
        hint={text("minutes_photo_hint")}
        value={minutes.photos}
        onChange={(photos) => writeMinutes({ ...minutes, photos })}
        max={1}
        draft="minutes:new"
        visibility="private"
        problem={isChecked && waitingPhotos > 0 ? text("minutes_photo_waiting") : null}
        onWaiting={setWaitingPhotos}
      />
      <button type="submit" className="button button-main">
        <Icon name="check" size={28} />
        {text("group_next")}
      </button>
    </form>
  );
}

function dayProblemOf(day: string, today: string): "minutes_day_missing" | "minutes_day_future" | null {
  if (!day) return "minutes_day_missing";
  return day > today ? "minutes_day_future" : null;
}
