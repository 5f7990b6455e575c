import { useEffect } from "react";
import { create } from "zustand";

const APP_NAME = "Pasar Bersama";

const useTitleBadge = create<{ count: number }>(() => ({ count: 0 }));

/** Shows a number before the page's title and on the app's icon, 0 for none. */
export function setTitleBadge(count: number): void {
  useTitleBadge.setState({ count });
  // Only an installed app has an icon to carry the number.
  navigator.setAppBadge?.(count).catch(() => undefined);
}

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
  const { count } = useTitleBadge();
  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ""}${title} · ${APP_NAME}`;
  }, [count, title]);
}
