/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

/** Static routes (Chrome from 123 on), which TypeScript's library does not know yet. */
interface InstallEvent extends ExtendableEvent {
  addRoutes?: (rules: { condition: { urlPattern: string }; source: "network" }[]) => Promise<void>;
}

const PATIENCE_SECONDS = 4;
const DAY_SECONDS = 86_400;

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();

// Nothing below answers these, so the browser need not wake this worker before it asks for them.
self.addEventListener("install", (event: InstallEvent) => {
  const rules = ["/api/*", "/en/api/*"].map((urlPattern) => ({
    condition: { urlPattern },
    source: "network" as const,
  }));
  void event.addRoutes?.(rules);
});

// The basket, the list of orders and the offline page need no data of the shop, so they are kept from the start.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });

// Every other page: fresh when the network answers in time, otherwise as it was last seen.
registerRoute(
  new NavigationRoute(
    new NetworkFirst({
      cacheName: "pages",
      networkTimeoutSeconds: PATIENCE_SECONDS,
      plugins: [new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 30 * DAY_SECONDS })],
    }),
    { denylist: [/\/qr\.png$/] },
  ),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/pictures/"),
  new CacheFirst({
    cacheName: "pictures",
    plugins: [new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 60 * DAY_SECONDS, purgeOnQuotaError: true })],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/assets/"),
  new CacheFirst({ cacheName: "assets", plugins: [new ExpirationPlugin({ maxEntries: 60 })] }),
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const english = new URL(request.url).pathname.startsWith("/en");
  return (await matchPrecache(english ? "/en/offline" : "/offline")) ?? Response.error();
});
