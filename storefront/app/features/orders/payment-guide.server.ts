import type { CheckoutPayment } from "@pasar/contracts/checkout";
import type { PaymentInstructions, PaymentMethod } from "@pasar/contracts/order";
import { m } from "../../paraglide/messages.js";
import type { PaymentGuide } from "./payment-guide";
import { drawQr } from "./qr-code.server";
import { paymentName } from "./stage-words";

const wallet = (method: PaymentMethod) => () => [
  m.wallet_step_1({ wallet: paymentName(method) }),
  m.wallet_step_2(),
  m.wallet_step_3(),
];
const store = (method: PaymentMethod) => () => [
  m.store_step_1({ store: paymentName(method) }),
  m.store_step_2(),
  m.store_step_3(),
];

/** What the buyer does, step by step. The words of the banks' menus are _assumed_: none was tried with an account. */
const STEPS: Record<PaymentMethod, () => string[]> = {
  qris: () => [m.qr_step_1(), m.qr_step_2(), m.bank_step_check()],
  gopay: wallet("gopay"),
  shopeepay: wallet("shopeepay"),
  bri_va: () => [m.va_step_1(), m.va_step_2(), m.bank_step_check()],
  bni_va: () => [m.bni_step_1(), m.bni_step_2(), m.bank_step_check()],
  bca_va: () => [m.bca_step_1(), m.bca_step_2(), m.bank_step_check()],
  mandiri_bill: () => [m.mandiri_step_1(), m.mandiri_step_2(), m.mandiri_step_3(), m.bank_step_check()],
  permata_va: () => [m.permata_step_1(), m.permata_step_2(), m.permata_step_3(), m.bank_step_check()],
  alfamart: store("alfamart"),
  indomaret: store("indomaret"),
  cod: () => [],
};

/** How a charge is paid, in the reader's language; null for cash. Said here, so that a phone loads one way's words only. */
export function paymentGuide({ method, instructions }: CheckoutPayment): PaymentGuide | null {
  if (!instructions) return null;
  return { title: paymentName(method), ...partsOf(method, instructions), steps: STEPS[method]() };
}

function partsOf(method: PaymentMethod, given: PaymentInstructions): Pick<PaymentGuide, "qr" | "link" | "numbers"> {
  const nothing = { qr: null, link: null, numbers: [] };
  switch (given.kind) {
    case "qr":
      return { ...nothing, qr: drawQr(given.qr_string) };
    case "deeplink":
      return { ...nothing, link: { url: given.url, word: m.wallet_open({ wallet: paymentName(method) }) } };
    case "bill":
      return {
        ...nothing,
        numbers: [
          { label: m.biller_code(), value: given.biller_code },
          { label: m.bill_key(), value: given.bill_key },
        ],
      };
    case "number": {
      const label = given.number_type === "payment_code" ? m.payment_code() : m.va_number();
      return { ...nothing, numbers: [{ label, value: given.number }] };
    }
  }
}
