import type { SellerOrder } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { METHODS, moneyState, WAYS } from "./words";

const TONES = {
  good: "border-leaf bg-leaf-pale text-leaf-deep",
  due: "border-turmeric bg-turmeric-pale text-turmeric-ink",
  none: "border-edge bg-straw text-ink",
};

/** How the order reaches the buyer and whether money is still to be taken. */
export function OrderMoney({ order }: { order: SellerOrder }) {
  const text = useText();
  const isCashDue = order.cash_to_collect > 0;
  const { label, icon, tone } = moneyState(order);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="flex items-center gap-2.5 text-[1.12rem] font-bold">
          <Icon name={WAYS[order.way].icon} size={30} />
          {text(WAYS[order.way].label)}
        </p>
        <p className="badge bg-straw text-ink">{text(`stage_${order.stage}`)}</p>
      </div>
      <div className={`flex items-center gap-3 rounded-xl border-2 px-4 py-3 ${TONES[tone]}`}>
        <Icon name={icon} size={34} />
        <div className="leading-tight">
          <p className="font-bold">{text(isCashDue ? "order_collect_cash" : label)}</p>
          <p className="text-[1.7rem] leading-tight font-bold tabular-nums">
            {formatRupiah(isCashDue ? order.cash_to_collect : order.total)}
          </p>
          {!isCashDue && <p>{text(METHODS[order.payment.method])}</p>}
        </div>
      </div>
    </section>
  );
}
