import { TAKE_OVER } from "../lib/worker-messages";

/**
 * Lets the app open without a signal. A newer version that was fetched while the app was in use takes over at the next
 * start, before anything is typed: until then the open pages find their own chunks.
 */
export async function startServiceWorker(): Promise<void> {
  const workers = navigator.serviceWorker;
  const registration = await workers?.register("/sw.js");
  if (!registration?.waiting || !workers.controller) return;
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage(TAKE_OVER);
}
