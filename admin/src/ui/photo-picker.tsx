import { useState } from "react";
import { useText } from "../lib/text";
import { Icon, type IconName } from "./icon";

interface PhotoPickerProps {
  mayChooseSeveral: boolean;
  onChoose: (files: File[]) => Promise<void>;
}

/** Two ways to a photo: the camera and the gallery. Android's gallery chooser has lost its camera, so both are asked for. */
export function PhotoPicker({ mayChooseSeveral, onChoose }: PhotoPickerProps) {
  const text = useText();
  const [isBusy, setIsBusy] = useState(false);
  const choose = (files: File[]) => {
    setIsBusy(true);
    void onChoose(files).finally(() => setIsBusy(false));
  };
  if (isBusy) {
    return (
      <p role="status" className="flex min-h-12 items-center justify-center text-soft">
        {text("photo_preparing")}
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      <FileButton icon="camera" label={text("photo_camera")} fromCamera onChoose={choose} />
      <FileButton icon="gallery" label={text("photo_gallery")} several={mayChooseSeveral} onChoose={choose} />
    </div>
  );
}

interface FileButtonProps {
  icon: IconName;
  label: string;
  fromCamera?: boolean;
  several?: boolean;
  onChoose: (files: File[]) => void;
}

function FileButton({ icon, label, fromCamera = false, several = false, onChoose }: FileButtonProps) {
  return (
    <label className="button button-plain cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-turmeric-ink">
      <Icon name={icon} size={28} />
      {label}
      <input
        type="file"
        accept="image/*"
        className="sr-only"
        capture={fromCamera ? "environment" : undefined}
        multiple={several}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          // Emptied, so that the same photo can be chosen again.
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
