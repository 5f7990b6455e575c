import type { PictureVisibility } from "@pasar/contracts/pictures";
import { useEffect, useId, useRef, useState } from "react";
import type { PhotoDesk } from "../lib/photo-upload";
import { shrinkPhoto } from "../lib/shrink-photo";
import { useText } from "../lib/text";
import { FieldError } from "./field-error";
import { PhotoPicker } from "./photo-picker";
import { SendingTile, SentTile } from "./photo-tile";
import { useWaitingPhotos } from "./use-waiting-photos";

interface PhotoFieldProps {
  label: string;
  hint?: string;
  /** Keys of the pictures that have arrived, main one first. */
  value: string[];
  onChange: (keys: string[]) => void;
  max: number;
  /** Names the form, such as `product:new`, so that photos still on their way come back after a reload. */
  draft: string;
  visibility?: PictureVisibility;
  desk?: PhotoDesk;
  /** What is wrong with the chosen photos. */
  problem?: string | null;
  /** Hears how many photos are still on their way; a form waits with sending until it is 0. */
  onWaiting?: (count: number) => void;
}

/** Photos from camera or gallery: shown at once, sent in the background, in the order buyers see them. */
export function PhotoField({ visibility = "public", desk = "seller", ...field }: PhotoFieldProps) {
  const { label, hint, value, onChange, max, draft, problem, onWaiting } = field;
  const text = useText();
  const errorId = useId();
  const keys = useRef(value);
  keys.current = value;
  const [failure, setFailure] = useState<string | null>(null);
  const put = (next: string[]) => {
    keys.current = next;
    onChange(next);
  };
  const onSent = (key: string) => {
    if (!keys.current.includes(key)) put([...keys.current, key]);
  };
  const { photos, send, remove } = useWaitingPhotos({ draft, desk, visibility, onSent });
  const onWay = photos.filter(({ state }) => state !== "refused").length;
  const room = max - value.length - onWay;
  useEffect(() => onWaiting?.(onWay), [onWaiting, onWay]);

  const choose = async (files: File[]): Promise<void> => {
    setFailure(files.length > room ? text("photo_most", { count: max }) : null);
    for (const file of files.slice(0, room)) {
      await shrinkPhoto(file)
        .then(send)
        .catch(() => setFailure(text("photo_unreadable")));
    }
  };
  const status = onWay > 0 ? text("photo_on_way", { count: onWay }) : text("photo_count", { count: value.length, max });
  return (
    <fieldset aria-describedby={errorId}>
      <legend className="mb-1 font-bold">{label}</legend>
      {hint && <p className="mb-2 text-soft">{hint}</p>}
      <ul className="mb-3 grid grid-cols-2 gap-3 empty:hidden">
        {value.map((key, index) => (
          <SentTile
            key={key}
            pictureKey={key}
            visibility={visibility}
            number={index + 1}
            isMain={index === 0 && max > 1 && visibility === "public"}
            onRemove={() => put(value.filter((other) => other !== key))}
            onForward={index > 0 ? () => put(movedForward(value, index)) : undefined}
          />
        ))}
        {photos.map((sending) => (
          <SendingTile key={sending.photo.id} sending={sending} onRemove={() => remove(sending.photo.id)} />
        ))}
      </ul>
      {room > 0 && <PhotoPicker mayChooseSeveral={room > 1} onChoose={choose} />}
      <p role="status" className="mt-2 text-soft">
        {status}
      </p>
      <FieldError id={errorId} message={failure ?? problem} />
    </fieldset>
  );
}

function movedForward(keys: string[], index: number): string[] {
  const others = keys.filter((_, place) => place !== index);
  return others.toSpliced(index - 1, 0, ...keys.slice(index, index + 1));
}
