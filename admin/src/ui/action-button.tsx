import { type ReactNode, useId } from "react";
import { useIsOnline } from "../lib/connection";
import { useText } from "../lib/text";
import { Icon, type IconName } from "./icon";

interface ActionButtonProps {
  icon: IconName;
  children: ReactNode;
  hint?: string;
  isBusy: boolean;
  /** Does not react yet, without looking switched off. */
  isResting?: boolean;
  /** Without it the button sends its form. */
  onPress?: () => void;
}

/** The main button of a screen that changes something at the backend: needs a signal and says so. */
export function ActionButton({ icon, children, hint, isBusy, isResting = false, onPress }: ActionButtonProps) {
  const hintId = useId();
  const text = useText();
  const isOnline = useIsOnline();
  const below = isOnline ? hint : text("action_needs_signal");
  return (
    <div className="grid gap-1.5">
      <button
        type={onPress ? "button" : "submit"}
        className="button button-main"
        disabled={!isOnline || isBusy}
        aria-disabled={isResting || undefined}
        aria-describedby={below ? hintId : undefined}
        onClick={(event) => {
          if (isResting) event.preventDefault();
          else onPress?.();
        }}
      >
        <Icon name={icon} size={28} />
        {isBusy ? text("step_busy") : children}
      </button>
      {below && (
        <p id={hintId} className="text-center leading-snug text-soft">
          {below}
        </p>
      )}
    </div>
  );
}
