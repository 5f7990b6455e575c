import type { BuyerOrder, Checkout } from "@pasar/contracts/checkout";
import type { PaymentMethod } from "@pasar/contracts/order";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { localPath } from "../../lib/locale";
import { whatsAppLink } from "../../lib/whatsapp";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { Icon } from "../../ui/icon";
import { OpeningHours } from "../../ui/opening-hours";
import { SellerBadge } from "../../ui/seller-badge";
import { WAY_WORDS } from "../../ui/way-words";
import { OrderLines } from "./order-lines";
import { PickupCode } from "./pickup-code";
import { StageList } from "./stage-list";
import { CANCEL_WORDS, STAGE_HELP, STAGE_WORDS } from "./stage-words";
import { useFollowedCheckout } from "./use-followed-checkout";

const ASK_EVERY_MS = 5_000;

interface OrderViewProps {
  checkout: Checkout;
  /** Order id -> address of the QR of its pickup code. */
  pickupQrs: Record<string, string>;
}

/** A checkout's orders, one card for each seller; follows every step by itself. */
export function OrderView({ checkout: initial, pickupQrs }: OrderViewProps) {
  const { checkout, reachable } = useFollowedCheckout(initial, ASK_EVERY_MS, allOver);
  const { orders, payment, shopper, placed_at } = checkout;
  return (
    <div className="px-3 pt-4">
      <h1 className="px-1 text-[1.4rem] font-extrabold">{m.order_title()}</h1>
      <p className="px-1 text-soft">{m.order_placed({ at: formatMoment(placed_at, { locale: getLocale() }) })}</p>
      <p role="status" className="px-1 text-[0.9rem] text-soft">
        {!reachable && m.order_no_signal()}
      </p>
      {payment.state === "awaiting" && <PayReminder checkout={checkout} />}
      {orders.map((order) => (
        <SellerOrder
          key={order.id}
          order={order}
          method={payment.method}
          buyer={shopper.name}
          qr={pickupQrs[order.id]}
        />
      ))}
    </div>
  );
}

function allOver({ orders }: Checkout): boolean {
  return orders.every(({ stage }) => stage === "completed" || stage === "cancelled");
}

function PayReminder({ checkout: { id, token } }: { checkout: Checkout }) {
  return (
    <a className="button button-main mt-3 w-full" href={localPath(`/bayar/${id}?t=${token}`)}>
      <Icon name="qr" /> {m.pay_now()}
    </a>
  );
}

interface SellerOrderProps {
  order: BuyerOrder;
  method: PaymentMethod;
  buyer: string;
  qr: string | undefined;
}

function SellerOrder({ order, method, buyer, qr }: SellerOrderProps) {
  const { number, stage, cancel_reason, seller, way, service, total } = order;
  const message = m.order_message({ seller: seller.name, buyer, number, total: formatRupiah(total) });
  return (
    <article className="card mt-4 p-4" data-order={order.id}>
      <p className="flex flex-wrap items-center gap-2 text-soft">
        <SellerBadge kind={seller.kind} /> {m.order_number({ number })}
      </p>
      <h2 className="text-[1.15rem] leading-tight font-extrabold">
        <a className="inline-flex min-h-12 items-center" href={localPath(`/penjual/${seller.handle}`)}>
          {seller.name}
        </a>
      </h2>
      <div className={`rounded-xl p-3 ${stage === "cancelled" ? "bg-clay-pale text-clay" : "bg-leaf-pale text-leaf"}`}>
        <p className="text-[1.2rem] leading-tight font-extrabold" role="status">
          {STAGE_WORDS[stage]()}
          {cancel_reason && `: ${CANCEL_WORDS[cancel_reason]()}`}
        </p>
        <p className="text-ink">{STAGE_HELP[stage]()}</p>
      </div>
      <PickupCode order={order} qr={qr} />
      <StageList order={order} method={method} />
      <p className="mt-3 flex items-center gap-2 font-bold">
        <Icon name={WAY_WORDS[way].icon} /> {WAY_WORDS[way].word()} {service?.service_name}
      </p>
      {order.pickup && (
        <div className="mt-1">
          <p className="mb-1">{order.pickup.address}</p>
          <OpeningHours hours={order.pickup.hours} />
        </div>
      )}
      <OrderLines order={order} />
      <a className="button button-plain mt-3 w-full" href={whatsAppLink(seller.phone, message)}>
        <Icon name="whatsapp" /> {m.ask_seller()}
      </a>
    </article>
  );
}
