import type { PictureVisibility } from "@pasar/contracts/pictures";
import { useCallback, useEffect, useRef, useState } from "react";
import { ApiError, failureText } from "../lib/api";
import { type PhotoDesk, sendPhoto } from "../lib/photo-upload";
import { randomId } from "../lib/random-id";
import { useText } from "../lib/text";
import { dropWaiting, keepWaiting, type WaitingPhoto, waitingOf } from "../lib/waiting-photos";

/** `queued` is sent in its turn, `waiting` when the signal is back, `refused` never. */
export interface SendingPhoto {
  photo: WaitingPhoto;
  state: "queued" | "waiting" | "refused";
  /** How much has arrived, from 0 to 1. */
  share: number;
  problem: string | null;
}

interface Options {
  draft: string;
  desk: PhotoDesk;
  visibility: PictureVisibility;
  onSent: (key: string) => void;
}

const RETRY_MILLISECONDS = 5_000;

/** Sends the photos of a form one after the other, again and again until they have arrived, also after a reload. */
export function useWaitingPhotos({ draft, desk, visibility, onSent }: Options) {
  const text = useText();
  const [photos, setPhotos] = useState<SendingPhoto[]>([]);
  const latest = useRef({ onSent, text });
  latest.current = { onSent, text };

  const add = useCallback((added: WaitingPhoto[]) => {
    setPhotos((before) => [
      ...before,
      ...added.filter(({ id }) => !before.some(({ photo }) => photo.id === id)).map(queued),
    ]);
  }, []);
  const change = useCallback((id: string, changes: Partial<SendingPhoto>) => {
    setPhotos((before) => before.map((one) => (one.photo.id === id ? { ...one, ...changes } : one)));
  }, []);
  const remove = useCallback((id: string) => {
    setPhotos((before) => before.filter(({ photo }) => photo.id !== id));
    void dropWaiting(id);
  }, []);

  useEffect(() => {
    let isLeft = false;
    void waitingOf(draft).then((kept) => !isLeft && add(kept));
    return () => {
      isLeft = true;
    };
  }, [draft, add]);

  const next = photos.find(({ state }) => state === "queued")?.photo;
  useEffect(() => {
    if (!next) return;
    const attempt = new AbortController();
    const note = (share: number) => change(next.id, { share });
    const sent = (key: string) => {
      latest.current.onSent(key);
      remove(next.id);
    };
    const failed = (error: unknown) => {
      if (attempt.signal.aborted) return;
      const problem = failureText(error, latest.current.text);
      change(next.id, { problem, state: isFinal(error) ? "refused" : "waiting" });
      if (isFinal(error)) void dropWaiting(next.id);
    };
    void sendPhoto(desk, next, note, attempt.signal).then(sent, failed);
    return () => attempt.abort();
  }, [next, desk, change, remove]);

  const isWaiting = photos.some(({ state }) => state === "waiting");
  useEffect(() => {
    if (!isWaiting) return;
    const retry = () =>
      setPhotos((before) => before.map((one) => (one.state === "waiting" ? { ...one, state: "queued" } : one)));
    const timer = setTimeout(retry, RETRY_MILLISECONDS);
    window.addEventListener("online", retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", retry);
    };
  }, [isWaiting]);

  const send = async (blob: Blob): Promise<void> => {
    const photo = { id: randomId(), draft, visibility, blob, chosenAt: Date.now() };
    await keepWaiting(photo);
    add([photo]);
  };
  return { photos, send, remove };
}

function queued(photo: WaitingPhoto): SendingPhoto {
  return { photo, state: "queued", share: 0, problem: null };
}

/** The backend looked at the photo and will never take it. */
function isFinal(error: unknown): boolean {
  return error instanceof ApiError && (error.code.startsWith("picture_") || error.code === "not_allowed");
}
