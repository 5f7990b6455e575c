import { useEffect } from "react";
import { useNavigate } from "react-router";
import { OPEN_PAGE } from "../lib/worker-messages";

/** Goes to the page a tapped notice leads to. */
export function useTappedNotices(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const workers = navigator.serviceWorker;
    const follow = ({ data }: MessageEvent) => {
      if (data?.type === OPEN_PAGE && typeof data.path === "string") navigate(data.path);
    };
    workers?.addEventListener("message", follow);
    return () => workers?.removeEventListener("message", follow);
  }, [navigate]);
}
