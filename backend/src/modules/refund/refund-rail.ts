import type { RefundRail } from "@pasar/contracts/refund";
import { isMidtransMethod, METHOD_RULES } from "@pasar/payment-midtrans/gateway";

/** Rupiah to give back, of a charge of so many rupiah by a method. */
interface Wanted {
  method: string;
  amount: number;
  charged: number;
}

/** The way money goes back: through Midtrans where the method can give this amount back, else by transfer. */
export function refundRail({ method, amount, charged }: Wanted): RefundRail {
  const rule = isMidtransMethod(method) ? METHOD_RULES[method].refund : "none";
  return rule === "partial" || (rule === "full" && amount === charged) ? "gateway" : "bank";
}
