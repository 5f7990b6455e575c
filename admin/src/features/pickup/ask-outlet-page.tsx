import type { PickupParty } from "@pasar/contracts/pickup";
import { type FormEvent, useState } from "react";
import { useReceivingText } from "../../lib/receiving-text";
import { ActionButton } from "../../ui/action-button";
import { ChoiceList } from "../../ui/choice-list";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { POINTS_PATH, useChangePoints, usePickupPoints } from "./pickup-points";

/** A KUBE asks one outlet of its regency. */
export function AskOutletPage() {
  const say = useReceivingText();
  const query = usePickupPoints();
  return (
    <Page title={say("ask_title")} over={say("points_title")} backTo={POINTS_PATH} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ candidates }) =>
          candidates.length > 0 ? <AskForm candidates={candidates} /> : <p className="card p-4">{say("ask_none")}</p>
        }
      </QueryState>
    </Page>
  );
}

function AskForm({ candidates }: { candidates: PickupParty[] }) {
  const say = useReceivingText();
  const [outlet, setOutlet] = useState<string | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const { change, isBusy, problem } = useChangePoints();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (outlet) void change("", { outlet_id: outlet });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <ChoiceList
        label={say("ask_which")}
        choices={candidates.map(({ id, name, village }) => ({ value: id, label: name, hint: village }))}
        value={outlet}
        onChange={setOutlet}
        error={isChecked && !outlet ? say("ask_missing") : null}
      />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" hint={say("ask_hint")} isBusy={isBusy}>
        {say("ask_button")}
      </ActionButton>
    </form>
  );
}
