import type { ReactNode } from "react";
import { Page } from "../../ui/page";
import { useOperatorSession } from "./operator-session";

interface OperatorFrameProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** The frame of every page behind the operators' desk. */
export function OperatorFrame({ title, children, action }: OperatorFrameProps) {
  const { operator } = useOperatorSession();
  return (
    <Page title={title} over={operator?.email} backTo="/operator" action={action}>
      <div className="grid gap-4">{children}</div>
    </Page>
  );
}
