import type { OperatorPayout, OperatorPayoutList } from "@pasar/contracts/payouts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ChoiceChips } from "../../ui/choice-chips";
import { QueryState } from "../../ui/query-state";
import { BatchFiles } from "./batch-files";
import { BatchMaker } from "./batch-maker";
import { OperatorFrame } from "./operator-frame";
import { OperatorPayoutCard } from "./operator-payout-card";
import { operatorSpeech } from "./operator-session";
import { useOperatorText } from "./operator-text";

const SHOWN = ["approved", "sent", "paid", "failed"] as const;
type Shown = (typeof SHOWN)[number];

/** All sellers' payouts: what has to be sent, what is under way, what arrived and what did not. */
export function PayoutListPage() {
  const say = useOperatorText();
  const [shown, setShown] = useState<Shown>("approved");
  const query = useQuery({
    queryKey: ["payouts", shown],
    queryFn: ({ signal }) => operatorSpeech.api<OperatorPayoutList>(`/admin/payouts?state=${shown}`, { signal }),
  });
  const isToBeSent = shown === "approved" && (query.data?.payouts.length ?? 0) > 0;
  return (
    <OperatorFrame title={say("payouts")} action={isToBeSent && <BatchMaker onMade={() => setShown("sent")} />}>
      <ChoiceChips
        legend={say("payouts")}
        chosen={shown}
        choices={SHOWN.map((value) => ({ value, label: say(`payout_${value}`) }))}
        onChoose={setShown}
      />
      <QueryState query={query}>
        {({ payouts }) => <Payouts payouts={payouts} isUnderWay={shown === "sent"} />}
      </QueryState>
    </OperatorFrame>
  );
}

function Payouts({ payouts, isUnderWay }: { payouts: OperatorPayout[]; isUnderWay: boolean }) {
  const say = useOperatorText();
  if (payouts.length === 0) return <p className="py-8 text-center text-soft">{say("nothing")}</p>;
  return (
    <>
      {isUnderWay && <BatchFiles payouts={payouts} />}
      <ul className="grid gap-3">
        {payouts.map((payout) => (
          <li key={payout.id}>
            <OperatorPayoutCard payout={payout} />
          </li>
        ))}
      </ul>
    </>
  );
}
