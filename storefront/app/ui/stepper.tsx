import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

interface StepperProps {
  quantity: number;
  most: number;
  /** What is counted, for people who cannot see it. */
  label: string;
  onChange: (quantity: number) => void;
}

/** A number between minus and plus; both are big enough for a thumb. */
export function Stepper({ quantity, most, label, onChange }: StepperProps) {
  return (
    <div className="flex items-center rounded-xl border-2 border-edge bg-white">
      <button
        type="button"
        className="flex size-12 items-center justify-center disabled:text-line"
        aria-label={`${m.less()}: ${label}`}
        disabled={quantity <= 1}
        onClick={() => onChange(quantity - 1)}
      >
        <Icon name="minus" />
      </button>
      <input
        className="h-12 w-11 bg-transparent text-center text-[1.1rem] font-bold"
        inputMode="numeric"
        aria-label={`${m.quantity()}: ${label}`}
        value={quantity}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const typed = Number(event.currentTarget.value.replace(/\D/g, ""));
          onChange(Math.min(most, Math.max(1, typed || 1)));
        }}
      />
      <button
        type="button"
        className="flex size-12 items-center justify-center disabled:text-line"
        aria-label={`${m.more()}: ${label}`}
        disabled={quantity >= most}
        onClick={() => onChange(quantity + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
