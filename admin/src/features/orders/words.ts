import type { PaymentMethod, ReceiveWay } from "@pasar/contracts/order";
import type { SellerOrderRow } from "@pasar/contracts/seller";
import type { TextKey } from "../../lib/text";
import type { IconName } from "../../ui/icon";

/** The icon and word of each way to receive an order. */
export const WAYS: Record<ReceiveWay, { icon: IconName; label: TextKey }> = {
  pickup: { icon: "shop", label: "way_pickup" },
  delivery: { icon: "motor", label: "way_delivery" },
  courier: { icon: "truck", label: "way_courier" },
};

export const METHODS: Record<PaymentMethod, TextKey> = {
  qris: "pay_qris",
  gopay: "pay_gopay",
  shopeepay: "pay_shopeepay",
  bri_va: "pay_bri_va",
  bni_va: "pay_bni_va",
  bca_va: "pay_bca_va",
  mandiri_bill: "pay_mandiri_bill",
  permata_va: "pay_permata_va",
  alfamart: "pay_alfamart",
  indomaret: "pay_indomaret",
  cod: "pay_cod",
};

export interface MoneyState {
  label: TextKey;
  icon: IconName;
  tone: "good" | "due" | "none";
}

/** What a seller needs to know of an order's money: it is paid, or cash is still to be taken. */
export function moneyState({ payment, stage }: Pick<SellerOrderRow, "payment" | "stage">): MoneyState {
  if (stage === "cancelled") return { label: "stage_cancelled", icon: "close", tone: "none" };
  if (payment.method === "cod") {
    const isTaken = stage === "completed" || payment.state === "paid";
    if (isTaken) return { label: "order_cash_received", icon: "cash", tone: "good" };
    return { label: "order_pay_cash", icon: "cash", tone: "due" };
  }
  if (payment.state === "paid") return { label: "order_paid", icon: "check", tone: "good" };
  return { label: "order_unpaid", icon: "clock", tone: "none" };
}
