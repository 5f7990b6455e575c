import type { MemberRole } from "@pasar/contracts/permissions";
import type { ReactNode } from "react";
import { useText } from "../../../lib/text";

interface MemberRowProps {
  name: string;
  role: MemberRole;
  children?: ReactNode;
}

/** One person with their role. */
export function MemberRow({ name, role, children }: MemberRowProps) {
  const text = useText();
  return (
    <li className="card grid gap-2 p-4 leading-snug">
      <div>
        <p className="text-[1.12rem] font-bold">{name}</p>
        <p className="font-semibold text-leaf">{text(`role_${role}`)}</p>
      </div>
      {children}
    </li>
  );
}
