import type { LedgerLine } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { useLanguage, useText } from "../../lib/text";
import { Icon, type IconName } from "../../ui/icon";
import { Section } from "../../ui/section";

const ICONS: Record<LedgerLine["kind"], IconName> = {
  sale_paid: "lock",
  sale_completed: "wallet",
  cash_sale: "cash",
  sale_refunded: "leave",
  refund_paid: "leave",
  late_payment: "clock",
  payout_requested: "clock",
  payout_paid: "check",
  payout_failed: "alert",
  platform_fee: "minus",
  tax_withheld: "minus",
  courier_share: "truck",
  correction: "note",
};

interface LedgerLinesProps {
  lines: LedgerLine[];
  /** IANA name of the seller's time zone. */
  timeZone: string;
}

/** Every posting that touched the seller's money, newest first, in plain words. */
export function LedgerLines({ lines, timeZone }: LedgerLinesProps) {
  const text = useText();
  return (
    <Section icon="receipt" title={text("money_lines")}>
      {lines.length === 0 && <p className="text-soft">{text("money_no_lines")}</p>}
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.id} line={line} timeZone={timeZone} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ line, timeZone }: { line: LedgerLine; timeZone: string }) {
  const text = useText();
  const locale = useLanguage();
  return (
    <li className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
      <span className="text-leaf">
        <Icon name={ICONS[line.kind]} />
      </span>
      <div className="min-w-0 flex-1 leading-snug">
        <p className="font-semibold">{text(`money_${line.kind}`)}</p>
        <div className="mt-0.5 flex items-end justify-between gap-3">
          <p className="text-[0.9rem] text-soft">
            {line.order_number !== null && (
              <>
                {text("money_line_order", { number: line.order_number })}
                <br />
              </>
            )}
            {formatMoment(line.at, { locale, timeZone, short: true })}
          </p>
          <p
            className={`text-[1.12rem] font-bold whitespace-nowrap tabular-nums ${line.amount < 0 ? "text-clay" : "text-leaf"}`}
          >
            {line.amount > 0 && "+"}
            {formatRupiah(line.amount)}
          </p>
        </div>
      </div>
    </li>
  );
}
