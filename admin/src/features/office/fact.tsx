import type { ReactNode } from "react";

interface FactProps {
  label: string;
  children: ReactNode;
  isBad?: boolean;
}

/** One line of a list of facts: what it is, and how much. Stands in a `dl`. */
export function Fact({ label, children, isBad = false }: FactProps) {
  return (
    <div className="flex items-baseline justify-between gap-3 py-2 first:pt-0 last:pb-0">
      <dt className="leading-snug">{label}</dt>
      <dd className={`text-right font-bold tabular-nums ${isBad ? "text-clay" : ""}`}>{children}</dd>
    </div>
  );
}
