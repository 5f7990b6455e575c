import { MOST_PHOTOS } from "@pasar/contracts/joining-rules";
import { useJoiningText } from "../../../lib/joining-text";
import { PhotoField } from "../../../ui/photo-field";
import { TextField } from "../../../ui/text-field";
import type { AnswerProps } from "./answer-props";

const LONGEST_SUMMARY = 2_000;

export function PhotosAnswer({ kind, answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  return (
    <PhotoField
      label={text(kind === "kube" ? "join_photos_kube" : "join_photos_ewarong")}
      hint={text("join_photos_hint")}
      value={answers.photos ?? []}
      max={MOST_PHOTOS}
      draft="joining:photos"
      visibility="private"
      desk="join"
      problem={problem("photos")}
      onChange={(photos) => keep({ photos })}
    />
  );
}

export function MinutesAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const minutes = answers.minutes ?? {};
  const put = (change: Partial<typeof minutes>) => keep({ minutes: { ...minutes, ...change } });
  return (
    <div className="grid gap-5">
      <TextField
        label={text("join_minutes_held_on")}
        type="date"
        value={minutes.held_on ?? ""}
        error={problem("minutes.held_on")}
        onChange={(held_on) => put({ held_on })}
      />
      <TextField
        label={text("join_minutes_summary")}
        hint={text("join_minutes_summary_hint")}
        lines={5}
        maxLength={LONGEST_SUMMARY}
        value={minutes.summary ?? ""}
        error={problem("minutes.summary")}
        onChange={(summary) => put({ summary })}
      />
      <PhotoField
        label={text("join_minutes_photo")}
        hint={text("join_optional")}
        value={minutes.photo ? [minutes.photo] : []}
        max={1}
        draft="joining:minutes"
        visibility="private"
        desk="join"
        onChange={([photo]) => put({ photo: photo ?? null })}
      />
    </div>
  );
}
