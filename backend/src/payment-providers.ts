import type { PaymentMethod } from "@pasar/contracts/order";

/** Medusa's payment provider of each way to pay. `pp_system_default` is absent on purpose: it authorises anything for free. */
export const PAYMENT_PROVIDERS: Record<PaymentMethod, string> = {
  qris: "pp_midtrans-qris_midtrans",
  gopay: "pp_midtrans-gopay_midtrans",
  shopeepay: "pp_midtrans-shopeepay_midtrans",
  bri_va: "pp_midtrans-bri-va_midtrans",
  bni_va: "pp_midtrans-bni-va_midtrans",
  bca_va: "pp_midtrans-bca-va_midtrans",
  mandiri_bill: "pp_midtrans-mandiri-bill_midtrans",
  permata_va: "pp_midtrans-permata-va_midtrans",
  alfamart: "pp_midtrans-alfamart_midtrans",
  indomaret: "pp_midtrans-indomaret_midtrans",
  cod: "pp_cod_cod",
};

/** The way to pay that a provider stands for, or null for one that is none of ours. */
export function methodOfProvider(providerId: string): PaymentMethod | null {
  const entry = Object.entries(PAYMENT_PROVIDERS).find(([, id]) => id === providerId);
  return entry ? (entry[0] as PaymentMethod) : null;
}
