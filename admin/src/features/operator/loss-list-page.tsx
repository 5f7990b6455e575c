import type { PaymentLoss } from "@pasar/contracts/refund";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../../lib/text";
import { QueryState } from "../../ui/query-state";
import { OperatorFrame } from "./operator-frame";
import { operatorSpeech } from "./operator-session";
import { useOperatorText } from "./operator-text";

/** Payments a bank took back after the goods had gone. */
export function LossListPage() {
  const say = useOperatorText();
  const locale = useLanguage();
  const query = useQuery({
    queryKey: ["losses"],
    queryFn: ({ signal }) => operatorSpeech.api<{ losses: PaymentLoss[] }>("/admin/payment-losses", { signal }),
  });
  return (
    <OperatorFrame title={say("losses")}>
      <QueryState query={query}>
        {({ losses }) => (
          <>
            {losses.length === 0 && <p className="py-8 text-center text-soft">{say("nothing")}</p>}
            <ul className="grid gap-3">
              {losses.map(({ order_id, order_number, amount, at }) => (
                <li key={order_id} className="card p-4">
                  <p className="text-[1.4rem] font-bold tabular-nums">{formatRupiah(amount)}</p>
                  <p>{say("order", { number: order_number })}</p>
                  <p className="text-soft">{formatMoment(at, { locale, short: true })}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryState>
    </OperatorFrame>
  );
}
