import type { Checkout } from "@pasar/contracts/checkout";
import { useEffect, useState } from "react";
import { api } from "../../lib/api";

/** The newest known state of a checkout. `reachable` is false while the shop cannot be asked. */
export interface FollowedCheckout {
  checkout: Checkout;
  reachable: boolean;
}

/** Asks for a checkout every `pause` milliseconds while the page is seen, until `done` says that nothing can change. */
export function useFollowedCheckout(
  initial: Checkout,
  pause: number,
  done: (checkout: Checkout) => boolean,
): FollowedCheckout {
  const [followed, setFollowed] = useState<FollowedCheckout>({ checkout: initial, reachable: true });
  const finished = done(followed.checkout);
  const { id, token } = initial;

  useEffect(() => {
    if (finished) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    async function ask() {
      if (!document.hidden) {
        const result = await api<Checkout>(`/checkouts/${id}?${new URLSearchParams({ token })}`);
        if (stopped) return;
        const news = result.kind === "ok" ? result.value : null;
        setFollowed((last) => ({ checkout: news ?? last.checkout, reachable: news !== null }));
      }
      timer = setTimeout(ask, pause);
    }
    const askNow = () => {
      clearTimeout(timer);
      void ask();
    };
    // The page may be an old copy from this device, so the first question does not wait.
    timer = setTimeout(ask, 0);
    document.addEventListener("visibilitychange", askNow);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", askNow);
    };
  }, [id, token, pause, finished]);

  return followed;
}
