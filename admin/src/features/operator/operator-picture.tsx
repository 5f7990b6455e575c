import { PrivatePicture } from "../../ui/private-picture";
import { operatorSpeech } from "./operator-session";

/** A proof that an operator has sent, large enough to be read. */
export function OperatorPicture(proof: { pictureKey: string; alt: string }) {
  return (
    <PrivatePicture
      {...proof}
      desk="admin"
      fetchFile={operatorSpeech.apiFile}
      width={1280}
      className="mb-3 min-h-40 w-full rounded-xl object-contain"
    />
  );
}
