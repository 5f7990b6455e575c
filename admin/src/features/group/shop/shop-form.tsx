import type { FormEvent, ReactNode } from "react";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";

interface ShopFormProps {
  children: ReactNode;
  isBusy: boolean;
  problem: string | null;
  onSave: () => void;
}

/** The frame of each form: its fields, why it was refused, and the button that saves. */
export function ShopForm({ children, isBusy, problem, onSave }: ShopFormProps) {
  const text = useText();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      {children}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {text("group_save")}
      </ActionButton>
    </form>
  );
}
