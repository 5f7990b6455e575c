import { useEffect, useRef } from "react";
import { m } from "../../paraglide/messages.js";
import { shrinkChosen } from "./shrink-chosen";

/** Two ways to a photo, because Android's gallery chooser has lost its camera. Without scripts the photos go as they are. */
export function PhotoInputs() {
  return (
    <fieldset className="grid gap-2">
      <legend className="font-bold">{m.complaint_photos()}</legend>
      <PhotoInput label={m.complaint_camera()} fromCamera />
      <PhotoInput label={m.complaint_gallery()} />
    </fieldset>
  );
}

function PhotoInput({ label, fromCamera = false }: { label: string; fromCamera?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  // Whoever was faster than the scripts has chosen already.
  useEffect(() => {
    if (field.current) void shrinkChosen(field.current);
  }, []);
  return (
    <label>
      {label}
      <input
        ref={field}
        type="file"
        name="photo"
        accept="image/*"
        className="field py-2"
        capture={fromCamera ? "environment" : undefined}
        multiple={!fromCamera}
        onChange={({ currentTarget }) => void shrinkChosen(currentTarget)}
      />
    </label>
  );
}
