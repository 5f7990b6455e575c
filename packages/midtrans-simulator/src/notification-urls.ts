import { headerOf, type SimulatorRequest } from "./http";

const MAX_NOTIFICATION_URLS = 2;

/** Receivers a charge names for itself: instead of the configured one, or besides it. */
export function notificationUrlsOf(request: SimulatorRequest): { overrideUrls: string[]; appendUrls: string[] } {
  return {
    overrideUrls: urlsOf(request, "x-override-notification"),
    appendUrls: urlsOf(request, "x-append-notification"),
  };
}

function urlsOf(request: SimulatorRequest, header: string): string[] {
  const urls = (headerOf(request, header) ?? "").split(",").map((url) => url.trim());
  return urls.filter((url) => URL.canParse(url)).slice(0, MAX_NOTIFICATION_URLS);
}
