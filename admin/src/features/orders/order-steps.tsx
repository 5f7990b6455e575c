import type { SellerOrder } from "@pasar/contracts/seller";
import { formatMoment } from "@pasar/locale/time";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Section } from "../../ui/section";

/** What has happened with the order so far and when. */
export function OrderSteps({ order }: { order: SellerOrder }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  return (
    <Section icon="clock" title={text("order_steps")}>
      <ol className="grid gap-3">
        {order.steps.map(({ stage, at }) => (
          <li key={stage + at} className="flex gap-3">
            <span className="flex size-7 shrink-0 items-center justify-center rounded-full bg-leaf text-white">
              <Icon name={stage === "cancelled" ? "close" : "check"} size={18} />
            </span>
            <div className="leading-snug">
              <p className="font-semibold">{text(`stage_${stage}`)}</p>
              <p className="text-[0.9rem] text-soft">{formatMoment(at, { locale, timeZone, short: true })}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
