import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const TONES = {
  good: { style: "bg-leaf-pale text-leaf-deep border-leaf", icon: "check", role: "status" },
  warning: { style: "bg-turmeric-pale text-turmeric-ink border-turmeric", icon: "alert", role: "status" },
  bad: { style: "bg-clay-pale text-clay border-clay", icon: "alert", role: "alert" },
} as const satisfies Record<string, { style: string; icon: IconName; role: string }>;

interface NoticeProps {
  tone: keyof typeof TONES;
  icon?: IconName;
  children: ReactNode;
}

/** A sentence the member must not miss; read out when it appears. */
export function Notice({ tone, icon, children }: NoticeProps) {
  const { style, icon: usualIcon, role } = TONES[tone];
  return (
    <div role={role} className={`flex items-start gap-2.5 rounded-xl border-l-6 px-3.5 py-3 font-semibold ${style}`}>
      <Icon name={icon ?? usualIcon} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
