import { useState } from "react";
import { useText } from "../../../lib/text";
import { type Choice, ChoiceList } from "../../../ui/choice-list";
import { TextField } from "../../../ui/text-field";

const SHORTEST_NOTE = 3;
const LONGEST_NOTE = 200;

interface ReasonDraft<Reason extends string> {
  /** Null while nothing is chosen. */
  reason: Reason | null;
  /** What is typed for the reason `other`. */
  note: string;
}

/** Keeps the chosen reason and its note; `why` is what is sent, null while something is missing. */
export function useReason<Reason extends string>() {
  const [draft, setDraft] = useState<ReasonDraft<Reason>>({ reason: null, note: "" });
  return { draft, setDraft, why: whyOf(draft) };
}

function whyOf<Reason extends string>({ reason, note }: ReasonDraft<Reason>) {
  if (!reason) return null;
  if (reason !== "other") return { reason };
  return isShort(note) ? null : { reason, note: note.trim() };
}

const isShort = (note: string) => note.trim().length < SHORTEST_NOTE;

interface ReasonFieldsProps<Reason extends string> {
  label: string;
  choices: readonly Choice<Reason>[];
  draft: ReasonDraft<Reason>;
  onChange: (draft: ReasonDraft<Reason>) => void;
  isChecked: boolean;
}

/** Why goods do not go to the buyer: one of a few reasons, or the seller's own words. */
export function ReasonFields<Reason extends string>(props: ReasonFieldsProps<Reason>) {
  const { label, choices, draft, onChange, isChecked } = props;
  const text = useText();
  const { reason, note } = draft;
  return (
    <>
      <ChoiceList
        label={label}
        choices={choices}
        value={reason}
        onChange={(chosen) => onChange({ reason: chosen, note })}
        error={isChecked && !reason ? text("cancel_order_choose") : null}
      />
      {reason === "other" && (
        <TextField
          label={text("cancel_order_note")}
          lines={3}
          maxLength={LONGEST_NOTE}
          value={note}
          error={isChecked && isShort(note) ? text("cancel_order_note_short") : null}
          onChange={(typed) => onChange({ reason, note: typed })}
        />
      )}
    </>
  );
}
