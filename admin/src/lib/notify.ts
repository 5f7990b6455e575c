import { create } from "zustand";

/** `ask`: the member has not decided yet. `blocked`: the phone does not let the app notify, or cannot. */
export type NotifyState = "on" | "ask" | "blocked";

const useNotifyStore = create<{ state: NotifyState }>(() => ({ state: presentState() }));

/** Whether the app may tell of something while it is in the background. */
export function useNotifyState(): NotifyState {
  return useNotifyStore(({ state }) => state);
}

function presentState(): NotifyState {
  if (!("Notification" in window) || !navigator.serviceWorker) return "blocked";
  if (Notification.permission === "granted") return "on";
  return Notification.permission === "default" ? "ask" : "blocked";
}

/** Asks the member; browsers allow it only while a tap is handled. */
export async function askToNotify(): Promise<void> {
  await Notification.requestPermission();
  useNotifyStore.setState({ state: presentState() });
}

interface Notice {
  /** A newer notice of the same topic takes the place of the older one. */
  topic: string;
  title: string;
  /** The page a tap leads to. */
  path: string;
}

/** Tells of something in the phone's list of notices, if the app is in the background and may. */
export async function notifyInBackground({ topic, title, path }: Notice): Promise<void> {
  if (document.visibilityState === "visible" || presentState() !== "on") return;
  const registration = await navigator.serviceWorker.ready;
  const options: NotificationOptions & { renotify: boolean; vibrate: number[] } = {
    tag: topic,
    data: { path },
    icon: "/icons/icon-192.png",
    requireInteraction: true,
    renotify: true,
    vibrate: [400, 150, 400, 150, 800],
  };
  await registration.showNotification(title, options);
}

/** Takes the notices of a topic away, because somebody has seen to it. */
export async function withdrawNotices(topic: string): Promise<void> {
  if (presentState() !== "on") return;
  const registration = await navigator.serviceWorker.ready;
  for (const notice of await registration.getNotifications({ tag: topic })) notice.close();
}
