import type { Quote } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { useCheckoutDraft } from "../../device/checkout-draft";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { WAY_WORDS } from "../../ui/way-words";
import { chosenWay, discountsOf, sumsOf } from "./order-plan";
import { PickupWords } from "./pickup-words";
import { VoucherField } from "./voucher-field";

/** What is bought from whom, how it comes, what comes off and what it costs altogether. */
export function OrderSummary({ quote, asking }: { quote: Quote; asking: boolean }) {
  const draft = useCheckoutDraft();
  const { goods, fees, discounts, total } = sumsOf(quote, draft);
  return (
    <section className="card mt-3 p-4" aria-labelledby="ringkasan">
      <h2 id="ringkasan" className="text-[1.1rem] font-bold">
        {m.your_order()}
      </h2>
      {quote.sellers.map((seller) => {
        const way = chosenWay(seller, draft);
        return (
          <div key={seller.seller.id} className="mt-2 border-t border-line pt-2 leading-snug">
            <p className="font-semibold">{seller.seller.name}</p>
            <ul className="text-[0.94rem] text-soft">
              {seller.lines.map(({ variant_id, title, quantity, total: sum }) => (
                <li key={variant_id} className="flex justify-between gap-2">
                  <span>
                    {quantity} × {title}
                  </span>
                  <span>{formatRupiah(sum)}</span>
                </li>
              ))}
            </ul>
            {way?.way === "pickup" && <PickupWords seller={seller} />}
            {way && (
              <p className="flex items-center gap-2 text-[0.94rem]">
                <Icon name={WAY_WORDS[way.way].icon} size={18} />{" "}
                {way.service?.service_name ?? WAY_WORDS[way.way].word()}
                <span className="ml-auto">{way.fee ? formatRupiah(way.fee) : m.free()}</span>
              </p>
            )}
            {discountsOf(seller, draft).map(({ promotion_id, title, amount }) => (
              <p key={promotion_id} className="flex justify-between gap-2 text-[0.94rem] font-semibold text-leaf">
                <span>{title}</span> <span className="shrink-0">{formatRupiah(-amount)}</span>
              </p>
            ))}
            <VoucherField quote={seller} asking={asking} />
          </div>
        );
      })}
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-y-1 border-t border-line pt-2">
        <dt>{m.total_goods()}</dt>
        <dd className="text-right">{formatRupiah(goods)}</dd>
        <dt>{m.fee()}</dt>
        <dd className="text-right">{fees ? formatRupiah(fees) : m.free()}</dd>
        {discounts > 0 && (
          <>
            <dt className="font-semibold text-leaf">{m.discount()}</dt>
            <dd className="text-right font-semibold text-leaf">{formatRupiah(-discounts)}</dd>
          </>
        )}
        <dt className="text-[1.15rem] font-extrabold">{m.total()}</dt>
        <dd className="text-right text-[1.25rem] font-extrabold text-leaf">
          {formatRupiah(total ?? goods - discounts)}
        </dd>
      </dl>
    </section>
  );
}
