import type { Complaint, ComplaintList, ComplaintOutcome } from "@pasar/contracts/complaint";
import { parseRupiah } from "@pasar/locale/money";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { ChoiceList } from "../../ui/choice-list";
import { Notice } from "../../ui/notice";
import { TextField } from "../../ui/text-field";
import { useSend } from "../group/use-send";
import { listKey } from "./complaints";
import type { Desk, Say } from "./sayable";

/** Of the contract, without the schemas that come with its list. */
const OUTCOMES: readonly ComplaintOutcome[] = ["refund", "replacement", "rejection"];
const SHORTEST = 3;
const LONGEST = 500;

interface AnswerFormProps {
  complaint: Complaint;
  desk: Desk;
  say: Say;
}

/** Answers or decides a complaint, or appeals against a decision. */
export function AnswerForm({ complaint, desk, say }: AnswerFormProps) {
  const text = useText();
  const client = useQueryClient();
  const { send, isBusy, problem } = useSend<ComplaintList>();
  const [outcome, setOutcome] = useState<ComplaintOutcome | null>(null);
  const [sum, setSum] = useState(String(complaint.order_total));
  const [words, setWords] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const asksOutcome = say !== "appeal";
  const amount = asksOutcome && outcome === "refund" ? parseRupiah(sum) : undefined;
  const isSumWrong = amount === null || (amount !== undefined && (amount < 1 || amount > complaint.order_total));
  const isShort = words.trim().length < SHORTEST;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isShort || isSumWrong || (asksOutcome && !outcome)) return;
    const body = asksOutcome ? { outcome, amount, text: words.trim() } : { text: words.trim() };
    const list = await send(`/${desk}/complaints/${encodeURIComponent(complaint.order_id)}/${say}`, body);
    if (list) client.setQueryData(listKey(desk), list);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      {asksOutcome && (
        <ChoiceList
          label={text(`complaint_say_${say}`)}
          choices={OUTCOMES.map((value) => ({ value, label: text(`complaint_outcome_${value}`) }))}
          value={outcome}
          onChange={setOutcome}
          error={isChecked && !outcome ? text("complaint_choose") : null}
        />
      )}
      {outcome === "refund" && (
        <TextField
          label={text("complaint_amount")}
          inputMode="numeric"
          value={sum}
          error={isChecked && isSumWrong ? text("complaint_amount_wrong") : null}
          onChange={setSum}
        />
      )}
      <TextField
        label={text("complaint_words")}
        lines={4}
        maxLength={LONGEST}
        value={words}
        error={isChecked && isShort ? text("complaint_words_short") : null}
        onChange={setWords}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {text(`complaint_send_${say}`)}
      </ActionButton>
    </form>
  );
}
