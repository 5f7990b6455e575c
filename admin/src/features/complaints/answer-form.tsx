import type { ComplaintOutcome } from "@pasar/contracts/complaint";
import { parseRupiah } from "@pasar/locale/money";
import { type FormEvent, useState } from "react";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { ChoiceList } from "../../ui/choice-list";
import { Notice } from "../../ui/notice";
import { PhotoField } from "../../ui/photo-field";
import { TextField } from "../../ui/text-field";
import { type SayProps, useSay } from "./use-say";
import { isTooShort, WordsField } from "./words-field";

/** Of the contract, without the schemas that come with its lists. */
const OUTCOMES: readonly ComplaintOutcome[] = ["refund", "replacement", "rejection"];
const MOST_PHOTOS = 3;

/** Answers or decides a complaint; a seller's answer may show photos. */
export function AnswerForm({ say, ...props }: SayProps & { say: "answer" | "decide" }) {
  const text = useText();
  const { complaint } = props;
  const { tell, isBusy, problem } = useSay({ ...props, say });
  const [outcome, setOutcome] = useState<ComplaintOutcome | null>(null);
  const [sum, setSum] = useState(String(complaint.order_total));
  const [words, setWords] = useState("");
  const [photos, setPhotos] = useState<string[]>([]);
  const [waitingPhotos, setWaitingPhotos] = useState(0);
  const [isChecked, setIsChecked] = useState(false);
  const amount = outcome === "refund" ? parseRupiah(sum) : undefined;
  const isSumWrong = amount !== undefined && !isPartOf(complaint.order_total, amount);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!outcome || isSumWrong || isTooShort(words) || waitingPhotos > 0) return;
    await tell({ outcome, amount, text: words.trim(), ...(say === "answer" && { photos }) });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <ChoiceList
        label={text(`complaint_say_${say}`)}
        choices={OUTCOMES.map((value) => ({ value, label: text(`complaint_outcome_${value}`) }))}
        value={outcome}
        onChange={setOutcome}
        error={isChecked && !outcome ? text("complaint_choose") : null}
      />
      {outcome === "refund" && (
        <TextField
          label={text("complaint_amount")}
          inputMode="numeric"
          value={sum}
          error={isChecked && isSumWrong ? text("complaint_amount_wrong") : null}
          onChange={setSum}
        />
      )}
      <WordsField words={words} onChange={setWords} isChecked={isChecked} />
      {say === "answer" && (
        <PhotoField
          label={text("complaint_photos")}
          hint={text("complaint_photos_hint")}
          value={photos}
          onChange={setPhotos}
          max={MOST_PHOTOS}
          draft={`complaint:${complaint.order_id}`}
          visibility="private"
          problem={isChecked && waitingPhotos > 0 ? text("minutes_photo_waiting") : null}
          onWaiting={setWaitingPhotos}
        />
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {text(`complaint_send_${say}`)}
      </ActionButton>
    </form>
  );
}

function isPartOf(total: number, amount: number | null): boolean {
  return amount !== null && amount >= 1 && amount <= total;
}
