import type { ReactNode } from "react";
import { Link } from "react-router";
import { Icon, type IconName } from "./icon";

interface RowLinkProps {
  to: string;
  icon: IconName;
  children: ReactNode;
  /** A line below: the present state, or what one finds there. */
  hint?: ReactNode;
}

/** A big row that leads to another page. */
export function RowLink({ to, icon, children, hint }: RowLinkProps) {
  return (
    <Link to={to} className="card flex min-h-16 items-center gap-3 px-4 py-3 leading-snug hover:bg-leaf-pale">
      <span className="text-leaf">
        <Icon name={icon} size={28} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-bold">{children}</span>
        {hint && <span className="block text-soft">{hint}</span>}
      </span>
      <Icon name="chevron" />
    </Link>
  );
}
