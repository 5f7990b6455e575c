import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from "react-router";
import type { Route } from "./+types/root";
import css from "./app.css?inline";
import { islandBoots } from "./islands/boot";
import { ErrorPage } from "./layout/error-page";
import { localeOfPath } from "./lib/locale";
import { runInLocale } from "./lib/locale.server";
import { getLocale } from "./paraglide/runtime.js";

export const middleware: Route.MiddlewareFunction[] = [
  ({ request }, next) => runInLocale(localeOfPath(new URL(request.url).pathname), next),
];

/** One object for good: React writes an inline sheet again when it gets another one. */
const sheet = { __html: import.meta.env.SSR ? css : "" };

/** The document. Lite pages carry the island boot script only; app pages the router and their own code. */
export function Layout({ children }: { children: React.ReactNode }) {
  const lite = useIsLite();
  return (
    <html lang={getLocale()} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14532d" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Meta />
        <Links />
        {/* Inline, because a separate sheet costs one more round trip before the first paint. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own sheet, a build-time constant */}
        <style suppressHydrationWarning dangerouslySetInnerHTML={sheet} />
      </head>
      <body>
        {children}
        {lite ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, a build-time constant
          <script dangerouslySetInnerHTML={{ __html: islandBoots[getLocale()] }} />
        ) : (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

function useIsLite(): boolean {
  const matches = useMatches();
  if (import.meta.env.DEV) return false;
  return matches.some(({ handle }) => (handle as { lite?: boolean } | undefined)?.lite === true);
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
