import type { OperatorPayout } from "@pasar/contracts/payouts";
import { formatRupiah } from "@pasar/locale/money";
import { saveFile } from "../../lib/save-file";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { useAttempt } from "../auth/use-attempt";
import { operatorSpeech } from "./operator-session";
import { useOperatorText } from "./operator-text";

/** The files of the batches that are at the bank. */
export function BatchFiles({ payouts }: { payouts: readonly OperatorPayout[] }) {
  const ids = [...new Set(payouts.map(({ batch_id }) => batch_id))].filter((id) => id !== null);
  return (
    <ul className="grid gap-2">
      {ids.map((id) => (
        <li key={id}>
          <BatchFile id={id} payouts={payouts.filter(({ batch_id }) => batch_id === id)} />
        </li>
      ))}
    </ul>
  );
}

function BatchFile({ id, payouts }: { id: string; payouts: readonly OperatorPayout[] }) {
  const say = useOperatorText();
  const { attempt, isBusy, problem } = useAttempt();
  const save = async () => {
    const content = await operatorSpeech.apiFile(`/admin/payouts/batches/${encodeURIComponent(id)}`);
    saveFile({ name: `payouts-${id.slice(0, 8)}.csv`, content });
  };
  const total = formatRupiah(payouts.reduce((sum, { amount, fee }) => sum + amount - fee, 0));
  return (
    <div className="card grid gap-2 p-4">
      <p className="font-semibold tabular-nums">{say("batch_of", { count: payouts.length, total })}</p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <button type="button" className="button button-plain" disabled={isBusy} onClick={() => void attempt(save)}>
        <Icon name="download" />
        {say("batch_save")}
      </button>
    </div>
  );
}
