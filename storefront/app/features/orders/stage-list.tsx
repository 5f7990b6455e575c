import type { BuyerOrder } from "@pasar/contracts/checkout";
import type { PaymentMethod } from "@pasar/contracts/order";
import { formatMoment } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { Icon } from "../../ui/icon";
import { STAGE_WORDS, type StageRow, stageRows } from "./stage-words";

const DOTS: Record<StageRow["state"], string> = {
  done: "bg-leaf text-white",
  now: "bg-turmeric text-leaf-deep",
  later: "border-2 border-line bg-white text-white",
};

/** The steps of an order: done, now, still to come. */
export function StageList({ order, method }: { order: BuyerOrder; method: PaymentMethod }) {
  return (
    <ol className="mt-3" aria-label={m.order_steps()}>
      {stageRows(order, method).map(({ stage, state, at }) => (
        <li key={stage} className="flex gap-3" aria-current={state === "now" ? "step" : undefined}>
          <span className={`mt-1 flex size-6 shrink-0 items-center justify-center rounded-full ${DOTS[state]}`}>
            <Icon name={state === "now" ? "clock" : "check"} size={16} />
          </span>
          <span className={`pb-2 leading-snug ${state === "now" ? "font-bold" : ""}`}>
            <span className={state === "later" ? "text-soft" : ""}>{STAGE_WORDS[stage]()}</span>
            {at && (
              <span className="block text-[0.85rem] font-normal text-soft">
                {formatMoment(at, { locale: getLocale(), short: true })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
