import type { ReactNode } from "react";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";

interface StepFrameProps {
  title: string;
  backTo: string;
  children: ReactNode;
  action?: ReactNode;
}

/** One screen of a change of the members. */
export function StepFrame({ title, backTo, children, action }: StepFrameProps) {
  const text = useText();
  return (
    <Page title={title} over={text("members_change")} backTo={backTo} action={action}>
      {children}
    </Page>
  );
}
