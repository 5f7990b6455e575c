import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface SectionProps {
  icon: IconName;
  title: string;
  children: ReactNode;
}

/** A titled card. */
export function Section({ icon, title, children }: SectionProps) {
  return (
    <section className="card p-4">
      <h2 className="mb-3 flex items-center gap-2 font-bold text-leaf">
        <Icon name={icon} size={22} />
        {title}
      </h2>
      {children}
    </section>
  );
}
