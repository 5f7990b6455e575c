import { useId } from "react";
import { Icon } from "./icon";

interface ChoiceChipsProps<Value extends string> {
  legend: string;
  chosen: Value;
  choices: { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few choices; each as wide as its words, so that many fit on a small screen. */
export function ChoiceChips<Value extends string>({ legend, chosen, choices, onChoose }: ChoiceChipsProps<Value>) {
  const group = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 font-bold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-12 cursor-pointer items-center gap-1.5 rounded-xl border-2 border-edge bg-white px-3 leading-tight font-bold has-checked:border-leaf has-checked:bg-leaf-pale has-checked:text-leaf has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-turmeric-ink"
          >
            <input
              type="radio"
              className="sr-only"
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {value === chosen && <Icon name="check" size={20} />}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
