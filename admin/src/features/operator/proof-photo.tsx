import { useEffect, useRef, useState } from "react";
import { failureText } from "../../lib/api";
import { sendPhoto } from "../../lib/photo-upload";
import { randomId } from "../../lib/random-id";
import { shrinkPhoto } from "../../lib/shrink-photo";
import { useText } from "../../lib/text";
import { FieldError } from "../../ui/field-error";
import { PhotoPicker } from "../../ui/photo-picker";
import { OperatorPicture } from "./operator-picture";
import { operatorSpeech } from "./operator-session";
import { useOperatorText } from "./operator-text";

const ERROR_ID = "proof-photo-error";

/** A photo of the bank's receipt, sent as soon as it is chosen; `onChange` gets its key. */
export function ProofPhoto({ value, onChange }: { value: string | null; onChange: (key: string) => void }) {
  const say = useOperatorText();
  const text = useText();
  const leaving = useRef(new AbortController());
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => () => leaving.current.abort(), []);
  const choose = async ([file]: File[]): Promise<void> => {
    if (!file) return;
    setFailure(null);
    const blob = await shrinkPhoto(file).catch(() => null);
    if (!blob) return setFailure(text("photo_unreadable"));
    const photo = { id: randomId(), draft: "proof", visibility: "private" as const, blob, chosenAt: Date.now() };
    await sendPhoto("admin", photo, () => undefined, leaving.current.signal, operatorSpeech.api).then(
      onChange,
      (error: unknown) => setFailure(failureText(error, text)),
    );
  };
  return (
    <fieldset aria-describedby={ERROR_ID}>
      <legend className="mb-1.5 font-bold">{say("proof_photo")}</legend>
      {value && <OperatorPicture pictureKey={value} alt={say("proof_photo")} />}
      <PhotoPicker mayChooseSeveral={false} onChoose={choose} />
      <FieldError id={ERROR_ID} message={failure} />
    </fieldset>
  );
}
