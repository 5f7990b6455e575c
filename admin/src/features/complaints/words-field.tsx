import { useText } from "../../lib/text";
import { TextField } from "../../ui/text-field";

const SHORTEST = 3;
const LONGEST = 500;

/** Whether words say too little to be sent. */
export const isTooShort = (words: string): boolean => words.trim().length < SHORTEST;

interface WordsFieldProps {
  words: string;
  onChange: (words: string) => void;
  /** Whether the form was sent once, so that what is wrong may be said. */
  isChecked: boolean;
}

/** What a side of a complaint has to say. */
export function WordsField({ words, onChange, isChecked }: WordsFieldProps) {
  const text = useText();
  return (
    <TextField
      label={text("complaint_words")}
      lines={4}
      maxLength={LONGEST}
      value={words}
      error={isChecked && isTooShort(words) ? text("complaint_words_short") : null}
      onChange={onChange}
    />
  );
}
