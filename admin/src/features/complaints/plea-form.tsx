import { type FormEvent, useState } from "react";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { type SayProps, useSay } from "./use-say";
import { isTooShort, WordsField } from "./words-field";

/** Appeals against a decision, or tells of the replacement that was sent. */
export function PleaForm({ say, ...props }: SayProps & { say: "appeal" | "replacement" }) {
  const text = useText();
  const { tell, isBusy, problem } = useSay({ ...props, say });
  const [words, setWords] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isTooShort(words)) await tell({ text: words.trim() });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <WordsField words={words} onChange={setWords} isChecked={isChecked} />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {text(`complaint_send_${say}`)}
      </ActionButton>
    </form>
  );
}
