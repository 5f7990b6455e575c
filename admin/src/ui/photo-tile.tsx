import type { PictureVisibility } from "@pasar/contracts/pictures";
import type { ReactNode } from "react";
import { useObjectUrl } from "../lib/object-url";
import { useText } from "../lib/text";
import { Icon } from "./icon";
import { PrivatePicture } from "./private-picture";
import type { SendingPhoto } from "./use-waiting-photos";

const FRAME = "aspect-square w-full rounded-t-xl bg-straw object-cover";

interface SentTileProps {
  pictureKey: string;
  visibility: PictureVisibility;
  /** Place in the row, from 1; the first is the one buyers see. */
  number: number;
  isMain: boolean;
  onRemove: () => void;
  /** Without it the photo cannot go further to the front. */
  onForward?: (() => void) | undefined;
}

/** A photo that has arrived, with what can be done with it. */
export function SentTile({ pictureKey, visibility, number, isMain, onRemove, onForward }: SentTileProps) {
  const text = useText();
  const alt = text("photo_alt", { number });
  return (
    <Tile
      picture={
        visibility === "public" ? (
          <img src={`/pictures/${pictureKey}-320.webp`} alt={alt} className={FRAME} />
        ) : (
          <PrivatePicture pictureKey={pictureKey} alt={alt} className={FRAME} />
        )
      }
      badge={isMain && text("photo_main")}
    >
      {onForward && <TileButton icon="back" label={text("photo_forward", { number })} onPress={onForward} />}
      <TileButton icon="close" label={text("photo_remove", { number })} onPress={onRemove} />
    </Tile>
  );
}

/** A photo on its way: shown at once, with how far it has come or why it stays. */
export function SendingTile({ sending, onRemove }: { sending: SendingPhoto; onRemove: () => void }) {
  const text = useText();
  const url = useObjectUrl(sending.photo.blob);
  const percent = Math.round(sending.share * 100);
  return (
    <Tile
      picture={url ? <img src={url} alt={text("photo_new")} className={FRAME} /> : <div className={FRAME} />}
      below={
        sending.state === "queued" ? (
          <progress
            className="h-3 w-full accent-leaf"
            value={percent}
            max={100}
            aria-label={text("photo_progress", { percent })}
          />
        ) : (
          <p className={`font-semibold ${sending.state === "refused" ? "text-clay" : "text-turmeric-ink"}`}>
            {sending.state === "refused" ? sending.problem : text("photo_waiting")}
          </p>
        )
      }
    >
      <TileButton icon="close" label={text("photo_cancel")} onPress={onRemove} />
    </Tile>
  );
}

interface TileProps {
  picture: ReactNode;
  badge?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}

function Tile({ picture, badge, below, children }: TileProps) {
  return (
    <li className="card relative overflow-hidden">
      {picture}
      {badge && <span className="badge absolute top-2 left-2 bg-leaf-deep text-white">{badge}</span>}
      {below && <div className="px-2 pt-2 text-[0.84rem] leading-snug">{below}</div>}
      <div className="flex justify-end">{children}</div>
    </li>
  );
}

function TileButton({ icon, label, onPress }: { icon: "back" | "close"; label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      className="flex size-12 items-center justify-center text-leaf"
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
