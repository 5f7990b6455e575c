import { m } from "../../paraglide/messages.js";

interface StepButtonsProps {
  word: string;
  onNext: () => void;
  onBack?: () => void;
  disabled?: boolean;
}

/** Forward, and back where there is a screen before. */
export function StepButtons({ word, onNext, onBack, disabled = false }: StepButtonsProps) {
  return (
    <div className="mt-5 grid gap-2">
      <button type="button" className="button button-main w-full text-[1.1rem]" disabled={disabled} onClick={onNext}>
        {word}
      </button>
      {onBack && (
        <button type="button" className="button button-plain w-full" onClick={onBack}>
          {m.back()}
        </button>
      )}
    </div>
  );
}
