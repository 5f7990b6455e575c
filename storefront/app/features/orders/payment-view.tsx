import type { Checkout, CheckoutPayment } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { useEffect } from "react";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { CopyButton } from "../../ui/copy-button";
import { Icon, type IconName } from "../../ui/icon";
import { Countdown } from "./countdown";
import { HowToPay } from "./how-to-pay";
import type { PaymentGuide } from "./payment-guide";
import { useFollowedCheckout } from "./use-followed-checkout";

const ASK_EVERY_MS = 3_000;

interface PaymentViewProps {
  checkout: Checkout;
  guide: PaymentGuide | null;
}

/** How to pay; turns by itself once the money is there or the time is over. */
export function PaymentView({ checkout: initial, guide }: PaymentViewProps) {
  const { checkout, reachable } = useFollowedCheckout(
    initial,
    ASK_EVERY_MS,
    ({ payment }) => payment.state !== "awaiting",
  );
  const { payment, id, token } = checkout;
  useFreshGuide(initial, payment);
  if (payment.state !== "awaiting") return <Outcome checkout={checkout} />;
  return (
    <div className="px-3 pt-4">
      <h1 className="px-1 text-[1.4rem] font-extrabold">{m.pay_title()}</h1>
      <AmountCard payment={payment} />
      {guide && <HowToPay guide={guide} picture={localPath(`/bayar/${id}/qr.png?t=${token}`)} />}
      {payment.demo_pay_url && (
        <a className="button button-plain mt-4 w-full" href={payment.demo_pay_url} target="_blank" rel="noopener">
          {m.pay_demo()}
        </a>
      )}
      <p role="status" className="mt-4 flex items-start gap-2 px-1 text-soft">
        <Icon name={reachable ? "clock" : "signal"} size={22} /> {reachable ? m.pay_waiting() : m.pay_no_signal()}
      </p>
      {payment.changeable && (
        <a className="button button-plain mt-4 w-full" href={localPath(`/bayar/${id}/ganti?t=${token}`)}>
          {m.change_payment()}
        </a>
      )}
      <OrderLink checkout={checkout} plain />
    </div>
  );
}

/** Another tab has chosen another way to pay: the number or code shown here is dead, so the page is asked for anew. */
function useFreshGuide(initial: Checkout, { instructions }: CheckoutPayment): void {
  const isOld = JSON.stringify(instructions) !== JSON.stringify(initial.payment.instructions);
  useEffect(() => {
    if (isOld) location.reload();
  }, [isOld]);
}

function AmountCard({ payment }: { payment: CheckoutPayment }) {
  const amount = formatRupiah(payment.amount);
  return (
    <section className="card mt-3 border-l-4 border-l-turmeric p-4">
      <div className="flex items-center justify-between gap-2">
        <p>
          <span className="block text-soft">{m.pay_amount()}</span>
          <strong className="text-[1.7rem] leading-tight font-extrabold text-leaf">{amount}</strong>
        </p>
        <CopyButton text={String(payment.amount)} what={m.pay_amount()} />
      </div>
      {payment.expires_at && (
        <div className="mt-2 border-t border-line pt-2">
          <p>
            {m.pay_before()} <b>{formatMoment(payment.expires_at, { locale: getLocale() })}</b>
          </p>
          <Countdown until={payment.expires_at} />
        </div>
      )}
    </section>
  );
}

const OUTCOMES: Record<
  Exclude<CheckoutPayment["state"], "awaiting">,
  { icon: IconName; good: boolean; title: () => string; text: () => string }
> = {
  paid: { icon: "check", good: true, title: m.paid_title, text: m.paid_text },
  on_handover: { icon: "cash", good: true, title: m.cod_title, text: m.cod_text },
  expired: { icon: "clock", good: false, title: m.expired_title, text: m.expired_text },
  denied: { icon: "alert", good: false, title: m.denied_title, text: m.denied_text },
  cancelled: { icon: "close", good: false, title: m.cancelled_title, text: m.cancelled_text },
};

function Outcome({ checkout }: { checkout: Checkout }) {
  const { state } = checkout.payment;
  if (state === "awaiting") return null;
  const { icon, good, title, text } = OUTCOMES[state];
  return (
    <section className="px-4 py-10 text-center" role="status">
      <span className={`inline-flex rounded-full p-6 ${good ? "bg-leaf text-white" : "bg-clay-pale text-clay"}`}>
        <Icon name={icon} size={56} />
      </span>
      <h1 className="mt-4 text-[1.5rem] font-extrabold">{title()}</h1>
      <p className="mt-1 text-soft">{text()}</p>
      <p className="mt-2 text-[1.3rem] font-extrabold">{formatRupiah(checkout.payment.amount)}</p>
      <OrderLink checkout={checkout} />
    </section>
  );
}

function OrderLink({ checkout, plain = false }: { checkout: Checkout; plain?: boolean }) {
  return (
    <p className="mt-5">
      <a
        className={`button w-full ${plain ? "button-plain" : "button-main"}`}
        href={localPath(`/pesanan/${checkout.id}?t=${checkout.token}`)}
      >
        <Icon name="receipt" /> {m.see_order()}
      </a>
    </p>
  );
}
