import type { OperatorRefundList } from "@pasar/contracts/refund";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ChoiceChips } from "../../ui/choice-chips";
import { MoreButton } from "../../ui/more-button";
import { QueryState } from "../../ui/query-state";
import { OperatorFrame } from "./operator-frame";
import { operatorSpeech } from "./operator-session";
import { useOperatorText } from "./operator-text";
import { RefundCard } from "./refund-card";

const SHOWN = ["open", "paid"] as const;

/** What buyers get back: what needs an operator's hand first. */
export function RefundListPage() {
  const say = useOperatorText();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>("open");
  const query = useRefunds(shown);
  return (
    <OperatorFrame title={say("refunds")}>
      <ChoiceChips
        legend={say("refunds")}
        chosen={shown}
        choices={SHOWN.map((value) => ({ value, label: say(`refund_${value}`) }))}
        onChoose={setShown}
      />
      <QueryState query={query}>
        {({ pages }) => {
          const refunds = pages.flatMap((page) => page.refunds);
          return (
            <>
              {refunds.length === 0 && <p className="py-8 text-center text-soft">{say("nothing")}</p>}
              <ul className="grid gap-3">
                {refunds.map((refund) => (
                  <li key={refund.id}>
                    <RefundCard refund={refund} />
                  </li>
                ))}
              </ul>
              <MoreButton query={query}>{say("more")}</MoreButton>
            </>
          );
        }}
      </QueryState>
    </OperatorFrame>
  );
}

function useRefunds(state: (typeof SHOWN)[number]) {
  return useInfiniteQuery({
    queryKey: ["refunds", state],
    queryFn: ({ signal, pageParam }) =>
      operatorSpeech.api<OperatorRefundList>(`/admin/refunds?${new URLSearchParams({ state, ...pageParam })}`, {
        signal,
      }),
    initialPageParam: {} as { after?: string },
    getNextPageParam: ({ next }) => (next ? { after: next } : undefined),
  });
}
