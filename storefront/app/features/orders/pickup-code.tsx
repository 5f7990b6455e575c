import type { BuyerOrder } from "@pasar/contracts/checkout";
import { formatMoment } from "@pasar/locale/time";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";

interface PickupCodeProps {
  order: BuyerOrder;
  /** Address of the QR; missing until the page is opened anew after the payment. */
  qr: string | undefined;
}

/** What the buyer shows at pickup: digits to read out, a QR to scan, and until when. */
export function PickupCode({ order: { pickup_code, pickup_until }, qr }: PickupCodeProps) {
  if (!pickup_code) return null;
  return (
    <div className="mt-3 rounded-xl border-2 border-dashed border-turmeric-ink bg-turmeric-pale p-3 text-center text-turmeric-ink">
      {m.pickup_code()}
      <strong className="block text-[2.3rem] leading-tight font-extrabold tracking-[0.2em] text-ink" data-pickup-code>
        {pickup_code}
      </strong>
      {qr && <img className="mx-auto w-36" src={qr} alt="" />}
      {m.pickup_code_help()}
      {pickup_until && <p>{m.pickup_until({ at: formatMoment(pickup_until, { locale: getLocale() }) })}</p>}
    </div>
  );
}
