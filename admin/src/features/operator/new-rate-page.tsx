import { type LedgerRateList, RATE_KINDS, type RateKind } from "@pasar/contracts/ledger-rates";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { randomId } from "../../lib/random-id";
import { ActionButton } from "../../ui/action-button";
import { ChoiceChips } from "../../ui/choice-chips";
import { Notice } from "../../ui/notice";
import { TextField } from "../../ui/text-field";
import { useSend } from "../group/use-send";
import { OperatorFrame } from "./operator-frame";
import { operatorSpeech } from "./operator-session";
import { useOperatorText } from "./operator-text";
import { midnightInJakarta, readRate } from "./rate-draft";
import { RATES_KEY } from "./rates";

/** A rate that begins on a later day. */
export function NewRatePage() {
  const say = useOperatorText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const id = useRef(randomId());
  const { send, isBusy, problem, fields } = useSend<LedgerRateList>(operatorSpeech.api);
  const [kind, setKind] = useState<RateKind>("platform_fee");
  const [typed, setTyped] = useState("");
  const [date, setDate] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const isShare = kind !== "payout_fee";
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const value = readRate(kind, typed);
    setIsWrong(value === null);
    if (value === null) return;
    const body = { id: id.current, kind, value, valid_from: date ? midnightInJakarta(date) : "" };
    const list = await send("/admin/ledger-rates", body);
    if (!list) return;
    client.setQueryData(RATES_KEY, list);
    await navigate("/operator/tarif", { replace: true });
  };
  return (
    <OperatorFrame title={say("rate_new")}>
      <form noValidate onSubmit={(event) => void onSubmit(event)} className="grid gap-4">
        <ChoiceChips
          legend={say("rate_kind")}
          chosen={kind}
          choices={RATE_KINDS.map((value) => ({ value, label: say(`rate_${value}`) }))}
          onChoose={setKind}
        />
        <TextField
          label={say(isShare ? "rate_percent" : "rate_rupiah")}
          hint={isShare ? say("rate_percent_hint") : undefined}
          inputMode="decimal"
          value={typed}
          error={isWrong ? say("rate_wrong") : (fields.value ?? null)}
          onChange={setTyped}
        />
        <TextField
          label={say("rate_date")}
          hint={say("rate_date_hint")}
          type="date"
          value={date}
          error={fields.valid_from ?? null}
          onChange={setDate}
        />
        {problem && <Notice tone="bad">{problem}</Notice>}
        <ActionButton icon="check" isBusy={isBusy}>
          {say("save")}
        </ActionButton>
      </form>
    </OperatorFrame>
  );
}
