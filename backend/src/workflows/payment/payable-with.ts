import type { PaymentInstructions } from "@pasar/contracts/order";
import type { PaymentInstructions as GatewayInstructions } from "@pasar/payment-midtrans/gateway";

/**
 * What a buyer can pay with on a phone, or null. A code without its text, or a wallet without its link, will not do: what
 * Midtrans gives instead is a picture at an address of its own, which is assumed and may ask for our key.
 */
export function payableWith(given: GatewayInstructions | null): PaymentInstructions | null {
  if (given?.kind === "qr") return given.qr_string ? { kind: "qr", qr_string: given.qr_string } : null;
  if (given?.kind === "deeplink") return given.url ? { kind: "deeplink", url: given.url } : null;
  return given;
}
