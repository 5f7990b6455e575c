import { localPath } from "../../lib/locale";

/** Words that stay this long were meant; before, they were half a word. */
const SETTLED_MS = 2_000;

/** Counts, without the person, what was searched by typing: once it stays, or when the page is left. */
export function countSettled(): { typed: (address: string) => void; stop: () => void } {
  const counted = new Set<string>();
  let open: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    clearTimeout(timer);
    if (open === null || counted.has(open)) return;
    counted.add(open);
    navigator.sendBeacon?.(localPath("/api/dicari"), new URLSearchParams(open));
  };
  addEventListener("pagehide", send);
  return {
    typed: (address) => {
      clearTimeout(timer);
      open = address;
      timer = setTimeout(send, SETTLED_MS);
    },
    stop: () => {
      clearTimeout(timer);
      removeEventListener("pagehide", send);
    },
  };
}
