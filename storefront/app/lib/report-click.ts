import { localPath } from "./locale";

/** Tells the shop that a result of these words was opened; the words alone are sent, and nobody waits for it. */
export function reportClick(words: string): void {
  const q = words.trim().slice(0, 200);
  if (!q) return;
  navigator.sendBeacon?.(localPath("/api/pilihan"), new URLSearchParams({ q }));
}
