import type { OperatorRefund } from "@pasar/contracts/refund";
import { type FormEvent, useState } from "react";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { TextField } from "../../ui/text-field";
import { useOperatorText } from "./operator-text";
import { ProofPhoto } from "./proof-photo";
import { useOperatorStep } from "./use-operator-step";

interface RefundTransferFormProps {
  refund: OperatorRefund;
  onBack: () => void;
}

/** What proves a transfer, and the account where the buyer has not given one. */
export function RefundTransferForm({ refund, onBack }: RefundTransferFormProps) {
  const say = useOperatorText();
  const { step, isBusy, problem, fields } = useOperatorStep("refunds", refund);
  const [proof, setProof] = useState("");
  const [photo, setPhoto] = useState<string | null>(null);
  const [account, setAccount] = useState({ bank: "", number: "", holder_name: "" });
  const needsAccount = refund.account === null;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await step("mark", { proof, ...(photo ? { proof_photo: photo } : {}), ...(needsAccount ? { account } : {}) }))
      onBack();
  };
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className="grid gap-3">
      {needsAccount && (
        <>
          <p className="font-semibold">{say("no_account")}</p>
          {(["bank", "number", "holder_name"] as const).map((name) => (
            <TextField
              key={name}
              label={say(LABELS[name])}
              inputMode={name === "number" ? "numeric" : "text"}
              value={account[name]}
              error={fields[`account.${name}`] ?? null}
              onChange={(value) => setAccount({ ...account, [name]: value })}
            />
          ))}
        </>
      )}
      <TextField
        label={say("reference")}
        hint={say("reference_hint")}
        value={proof}
        error={fields.proof ?? null}
        onChange={setProof}
      />
      <ProofPhoto value={photo} onChange={setPhoto} />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {say("save")}
      </ActionButton>
      <button type="button" className="button button-plain" onClick={onBack}>
        {say("back_out")}
      </button>
    </form>
  );
}

const LABELS = { bank: "bank", number: "account_number", holder_name: "account_holder" } as const;
