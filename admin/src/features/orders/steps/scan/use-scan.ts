import { useEffect, useRef, useState } from "react";
import { qrDetector } from "./code-detector";

const LOOK_EVERY_MS = 250;

/**
 * Opens the camera while it is mounted and gives every QR it sees to `onText`. The picture goes into `video`;
 * `hasFailed` tells that the camera was refused or is missing.
 */
export function useScan(onText: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onText);
  told.current = onText;
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    let stream: MediaStream | undefined;
    const detector = qrDetector();
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const look = async (screen: HTMLVideoElement) => {
      const found = await detector.detect(screen).catch(() => []);
      if (isOver) return;
      for (const { rawValue } of found) told.current(rawValue);
      timer = setTimeout(look, LOOK_EVERY_MS, screen);
    };
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      const screen = video.current;
      if (isOver || !screen) return stop();
      screen.srcObject = stream;
      await screen.play();
      await look(screen);
    };
    open().catch(() => {
      if (!isOver) setHasFailed(true);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, []);

  return { video, hasFailed };
}
