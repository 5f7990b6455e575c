import type { PromotionKind, PromotionList } from "@pasar/contracts/promotion";
import { localDate } from "@pasar/locale/time";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { randomId } from "../../lib/random-id";
import { useMay } from "../../lib/rights";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { RowLink } from "../../ui/row-link";
import { TextField } from "../../ui/text-field";
import { useSend } from "../group/use-send";
import { draftProblems, EMPTY_DRAFT, type PromotionDraft, promotionOf } from "./promotion-draft";
import { usePromotionText } from "./promotion-text";
import { PROMOTIONS_KEY, PROMOTIONS_PATH } from "./promotions";

const KINDS: Record<string, PromotionKind> = { rupiah: "amount", persen: "percent", ongkir: "free_delivery" };

/** First screen of a new promotion: which kind. */
export function PromotionKindPage() {
  const say = usePromotionText();
  if (!useMay("promotions.write")) return <Navigate to={PROMOTIONS_PATH} replace />;
  return (
    <Page title={say("which")} backTo={PROMOTIONS_PATH}>
      <nav className="grid gap-3" aria-label={say("which")}>
        {Object.entries(KINDS).map(([screen, kind]) => (
          <RowLink
            key={kind}
            to={`${PROMOTIONS_PATH}/baru/${screen}`}
            icon={kind === "free_delivery" ? "truck" : "receipt"}
            hint={say(`kind_${kind}_hint`)}
          >
            {say(`kind_${kind}`)}
          </RowLink>
        ))}
      </nav>
    </Page>
  );
}

/** Second screen: its terms. */
export function NewPromotionPage() {
  const say = usePromotionText();
  const kind = KINDS[useParams().kind ?? ""];
  if (!useMay("promotions.write") || !kind) return <Navigate to={PROMOTIONS_PATH} replace />;
  return (
    <Page title={say(`kind_${kind}`)} backTo={`${PROMOTIONS_PATH}/baru`}>
      <PromotionForm kind={kind} />
    </Page>
  );
}

function PromotionForm({ kind }: { kind: PromotionKind }) {
  const say = usePromotionText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const today = localDate(new Date(), "Asia/Jakarta");
  /** Stays the same while it is unknown whether the promotion arrived; other terms are another one. */
  const sent = useRef({ id: randomId(), terms: "" });
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [isChecked, setIsChecked] = useState(false);
  const { send, isBusy, problem, fields } = useSend<PromotionList>();
  const problems = draftProblems(kind, draft, today);
  const field = (name: keyof PromotionDraft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((last) => ({ ...last, [name]: value })),
    error: fields[name] ?? (isChecked && problems[name] ? say(problems[name]) : null),
  });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(problems).length > 0) return;
    const terms = JSON.stringify(draft);
    if (sent.current.terms !== terms) sent.current = { id: randomId(), terms };
    const { id } = sent.current;
    const answer = await send("/seller/promotions", promotionOf(kind, draft, { id, today }));
    if (!answer) return;
    client.setQueryData(PROMOTIONS_KEY, answer);
    await navigate(`${PROMOTIONS_PATH}/${id}`, { replace: true });
  };
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className="grid gap-5">
      <TextField
        label={say("field_code")}
        hint={say(kind === "free_delivery" ? "field_code_free" : "field_code_hint")}
        autoComplete="off"
        maxLength={15}
        {...field("code")}
      />
      {kind !== "free_delivery" && (
        <TextField
          label={say(`field_${kind}`)}
          inputMode={kind === "percent" ? "numeric" : "text"}
          autoComplete="off"
          maxLength={20}
          {...field("value")}
        />
      )}
      <TextField
        label={say("field_minimum")}
        hint={say("field_empty_hint")}
        autoComplete="off"
        maxLength={20}
        {...field("minimum")}
      />
      <TextField label={say("field_ends_on")} type="date" min={today} {...field("ends_on")} />
      <details>
        <summary className="flex min-h-12 items-center font-bold text-leaf underline">{say("more")}</summary>
        <div className="grid gap-5 pt-3">
          {kind !== "amount" && (
            <TextField
              label={say("field_cap")}
              hint={say("field_empty_hint")}
              autoComplete="off"
              maxLength={20}
              {...field("cap")}
            />
          )}
          {(kind !== "free_delivery" || draft.code !== "") && (
            <TextField
              label={say("field_most_uses")}
              hint={say("field_empty_hint")}
              inputMode="numeric"
              autoComplete="off"
              maxLength={7}
              {...field("most_uses")}
            />
          )}
        </div>
      </details>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" hint={say("once")} isBusy={isBusy}>
        {say("make")}
      </ActionButton>
    </form>
  );
}
