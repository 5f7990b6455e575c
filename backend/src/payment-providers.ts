import type { PaymentMethod } from "@pasar/contracts/order";

/** Medusa's payment provider of each way to pay. `pp_system_default` is absent on purpose: it authorises anything for free. */
export const PAYMENT_PROVIDERS: Record<PaymentMethod, string> = {
  qris: "pp_midtrans-qris_midtrans",
  bri_va: "pp_midtrans-bri-va_midtrans",
  cod: "pp_cod_cod",
};

/** The way to pay that a provider stands for, or null for one that is none of ours. */
export function methodOfProvider(providerId: string): PaymentMethod | null {
  const entry = Object.entries(PAYMENT_PROVIDERS).find(([, id]) => id === providerId);
  return entry ? (entry[0] as PaymentMethod) : null;
}
