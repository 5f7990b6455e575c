import { formatMoment } from "@pasar/locale/time";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Link, useNavigationType } from "react-router";
import { useConnection } from "../lib/connection";
import { useTimeZone } from "../lib/session";
import { useLanguage, useText } from "../lib/text";
import { Icon } from "./icon";
import { usePageTitle } from "./page-title";

interface PageProps {
  title: string;
  /** A line above the title. */
  over?: string;
  /** Address of the page the arrow leads to. */
  backTo?: string;
  /** When the shown data was read, in milliseconds; 0 when there is none. */
  updatedAt?: number;
  /** For pages that people at a desk read too: wider on a big screen. */
  isWide?: boolean;
  children: ReactNode;
  /** The one next thing to do; stays at the lower edge. */
  action?: ReactNode;
}

/** The frame of every signed-in page: title, state of the connection, content, one action. */
export function Page({ title, over, backTo, updatedAt, isWide = false, children, action }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useText();
  const width = isWide ? "max-w-5xl" : "max-w-xl";
  usePageTitle(title);
  useFreshStart(heading);
  return (
    <>
      <header className="sticky top-0 z-20 bg-leaf-deep text-white">
        <div className={`mx-auto flex min-h-15 ${width} items-center gap-1 px-4 py-2`}>
          {backTo && (
            <Link to={backTo} className="-ml-3 flex size-12 items-center justify-center" aria-label={text("back")}>
              <Icon name="back" size={28} />
            </Link>
          )}
          <div className="min-w-0">
            {over && <p className="truncate text-[0.84rem] text-leaf-pale">{over}</p>}
            <h1 ref={heading} tabIndex={-1} className="text-[1.3rem] leading-tight font-bold">
              {title}
            </h1>
          </div>
        </div>
        <div className="woven" />
        <ConnectionBanner updatedAt={updatedAt} />
      </header>
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col">
        <div className={`mx-auto w-full ${width} flex-1 px-4 pt-4 pb-6`}>{children}</div>
        {action && (
          <div className="sticky bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] not-has-[button,a]:hidden">
            <div className="mx-auto max-w-xl px-4 py-3">{action}</div>
          </div>
        )}
      </main>
    </>
  );
}

/** A new page begins at its top and is announced by its heading; "back" keeps the place the browser remembers. */
function useFreshStart(heading: RefObject<HTMLHeadingElement | null>): void {
  const isBack = useNavigationType() === "POP";
  useEffect(() => {
    if (!isBack) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [heading, isBack]);
}

function ConnectionBanner({ updatedAt }: { updatedAt: number | undefined }) {
  const { connection } = useConnection();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const text = useText();
  const moment = updatedAt && formatMoment(new Date(updatedAt), { locale, timeZone, short: true });
  return (
    <div role="status">
      {connection !== "online" && (
        <p className="bg-turmeric-pale text-turmeric-ink">
          <span className="mx-auto flex max-w-xl items-center gap-2.5 px-4 py-2 leading-snug">
            <Icon name="signalOff" />
            <span>
              <strong>{text(connection)}</strong>
              {moment && <span className="block">{text("last_data", { moment })}</span>}
            </span>
          </span>
        </p>
      )}
    </div>
  );
}
