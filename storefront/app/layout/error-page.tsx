import { isRouteErrorResponse, useLocation } from "react-router";
import { localPath } from "../lib/locale";
import { m } from "../paraglide/messages.js";
import { Icon } from "../ui/icon";
import { Shell } from "./shell";

/** Says in plain words what went wrong and where to go on. */
export function ErrorPage({ error }: { error: unknown }) {
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const reason = isRouteErrorResponse(error) ? messageOf(error.data) : null;
  const { pathname, search } = useLocation();
  return (
    <Shell path="/" query={new URLSearchParams(search).get("q") ?? ""}>
      <title>{m.title_with_shop({ title: missing ? m.not_found_title() : m.error_title() })}</title>
      <section className="px-4 py-12 text-center">
        <span className="inline-flex rounded-full bg-turmeric-pale p-5 text-turmeric-ink">
          <Icon name={missing ? "search" : "alert"} size={44} />
        </span>
        <h1 className="mt-4 text-2xl font-extrabold">{missing ? m.not_found_title() : m.error_title()}</h1>
        <p className="mx-auto mt-2 max-w-prose text-soft">
          {reason ?? (missing ? m.not_found_text() : m.error_text())}
        </p>
        <p className="mt-6 grid gap-3 sm:mx-auto sm:max-w-sm">
          {!missing && (
            <a className="button button-main" href={pathname + search}>
              {m.try_again()}
            </a>
          )}
          <a className={`button ${missing ? "button-main" : "button-plain"}`} href={localPath("/")}>
            <Icon name="home" /> {m.back_home()}
          </a>
        </p>
      </section>
    </Shell>
  );
}

function messageOf(data: unknown): string | null {
  const message = (data as { message?: unknown } | null)?.message;
  return typeof message === "string" ? message : null;
}
