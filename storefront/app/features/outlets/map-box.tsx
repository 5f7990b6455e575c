import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";

/** The map behind one tap: the list comes first. */
export function MapBox({ children, onOpen }: { children: ReactNode; onOpen?: () => void }) {
  return (
    <details className="card group mx-3 mt-3 overflow-hidden" onToggle={onOpen}>
      <summary className="flex min-h-14 items-center gap-2 px-4 font-bold">
        <Icon name="pin" /> {m.outlet_map()}
        <span className="ml-auto group-open:rotate-180">
          <Icon name="chevron" />
        </span>
      </summary>
      {children}
    </details>
  );
}
