import type { MoveReason } from "@pasar/contracts/stock";
import { type RefObject, useId, useRef, useState } from "react";
import { useMember } from "../../lib/session";
import { type TextKey, useText } from "../../lib/text";
import { ChoiceList } from "../../ui/choice-list";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { moveStock } from "./change-stock";
import { type Draft, dropDrafts, useDrafts } from "./drafts";
import { signed, titleOf } from "./words";

const INCOMING: Record<"kube" | "ewarong", readonly MoveReason[]> = {
  kube: ["produced", "received", "returned", "corrected"],
  ewarong: ["received", "returned", "corrected"],
};
const OUTGOING: readonly MoveReason[] = ["spoiled", "own_use", "corrected"];
const LABELS: Record<MoveReason, TextKey> = {
  received: "stock_reason_received",
  produced: "stock_reason_produced",
  returned: "stock_reason_returned",
  corrected: "stock_reason_corrected",
  spoiled: "stock_reason_spoiled",
  own_use: "stock_reason_own_use",
};

/** Saves everything that was tapped, after asking once why goods came and once why they went. */
export function SaveBar() {
  const text = useText();
  const drafts = [...useDrafts().values()];
  const dialog = useRef<HTMLDialogElement>(null);
  if (drafts.length === 0) return null;
  return (
    <>
      <button type="button" className="button button-main" onClick={() => dialog.current?.showModal()}>
        <Icon name="check" size={28} />
        {text("stock_save", { count: drafts.length })}
      </button>
      <WhyDialog dialog={dialog} drafts={drafts} />
    </>
  );
}

function WhyDialog({ dialog, drafts }: { dialog: RefObject<HTMLDialogElement | null>; drafts: readonly Draft[] }) {
  const titleId = useId();
  const text = useText();
  const { reasons, whyIn, setWhyIn, whyOut, setWhyOut, hasFailed, save } = useSaving(drafts);
  const toChoice = (reason: MoveReason) => ({ value: reason, label: text(LABELS[reason]) });
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="m-auto mb-0 max-h-[92dvh] w-full max-w-xl overflow-y-auto rounded-t-3xl bg-paper p-5 text-ink backdrop:bg-ink/60"
    >
      <h2 id={titleId} className="mb-3 text-[1.2rem] font-bold">
        {text("stock_why")}
      </h2>
      <ul className="mb-4 grid gap-1">
        {drafts.map(({ row, delta }) => (
          <li key={row.variant_id} className="flex justify-between gap-3">
            <span className="min-w-0 truncate">{titleOf(row)}</span>
            <strong className="tabular-nums">{signed(delta)}</strong>
          </li>
        ))}
      </ul>
      <div className="grid gap-5">
        {drafts.some(({ delta }) => delta > 0) && (
          <ChoiceList label={text("stock_why_in")} choices={reasons.map(toChoice)} value={whyIn} onChange={setWhyIn} />
        )}
        {drafts.some(({ delta }) => delta < 0) && (
          <ChoiceList
            label={text("stock_why_out")}
            choices={OUTGOING.map(toChoice)}
            value={whyOut}
            onChange={setWhyOut}
          />
        )}
        {hasFailed && <Notice tone="bad">{text("stock_not_kept")}</Notice>}
        <div className="grid gap-3">
          <button type="button" className="button button-main" onClick={() => void save()}>
            <Icon name="check" size={28} />
            {text("stock_save", { count: drafts.length })}
          </button>
          <button type="button" className="button button-plain" onClick={() => dialog.current?.close()}>
            {text("cancel")}
          </button>
          <button type="button" className="button button-danger" onClick={() => dropDrafts()}>
            {text("stock_drop")}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function useSaving(drafts: readonly Draft[]) {
  const reasons = INCOMING[useMember()?.seller.kind ?? "kube"];
  const [whyIn, setWhyIn] = useState<MoveReason>(reasons[0] ?? "received");
  const [whyOut, setWhyOut] = useState<MoveReason>("spoiled");
  const [hasFailed, setHasFailed] = useState(false);
  const text = useText();
  const save = async () => {
    setHasFailed(false);
    try {
      for (const { row, delta } of drafts) {
        const reason = delta > 0 ? whyIn : whyOut;
        const detail = `${signed(delta)} · ${text(LABELS[reason])}`;
        await moveStock({ variant_id: row.variant_id, delta, reason }, { title: titleOf(row), detail });
        dropDrafts(row.variant_id);
      }
    } catch {
      setHasFailed(true);
    }
  };
  return { reasons, whyIn, setWhyIn, whyOut, setWhyOut, hasFailed, save };
}
