import { Link, useLocation } from "react-router";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { useOwnChanges } from "./own-changes";

/** Says on every page how many changes wait for a signal, and how many the member has to decide on. */
export function OutboxBadge() {
  const text = useText();
  const { pathname } = useLocation();
  const { waiting, refused } = useOwnChanges();
  const isHidden = pathname === "/menunggu" || waiting.length + refused.length === 0;
  return (
    <div role="status" className="mx-auto w-full max-w-xl">
      {!isHidden && (
        <Link
          to="/menunggu"
          className={`flex min-h-12 items-center gap-2.5 px-4 py-2 font-bold ${refused.length > 0 ? "bg-clay-pale text-clay" : "bg-turmeric-pale text-turmeric-ink"}`}
        >
          <Icon name={refused.length > 0 ? "alert" : "clock"} />
          <span className="flex-1">
            {refused.length > 0
              ? text("outbox_refused", { count: refused.length })
              : text("outbox_waiting", { count: waiting.length })}
          </span>
          <Icon name="chevron" />
        </Link>
      )}
    </div>
  );
}
