/** Registers the service worker once the page is quiet. */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  const later = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2_000));
  if (document.readyState === "complete") later(register);
  else addEventListener("load", () => later(register), { once: true });
}
