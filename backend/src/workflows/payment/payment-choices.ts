import type { MedusaContainer } from "@medusajs/framework/types";
import type { PaymentChoices } from "@pasar/contracts/checkout";
import { readCashRecord } from "../../database/cash-record";
import { type CheckoutRow, findCheckout, readSellerOrders, type SellerOrderRow } from "../../database/checkouts";
import { databaseOf, type Executor } from "../../database/connection";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { type Purchase, waysToPay } from "../checkout/payment-rules";

/** The ways a placed checkout may be paid now, by the same rules as a new one. Throws `checkout_not_found`. */
export async function readPaymentChoices(
  container: MedusaContainer,
  checkoutId: string,
  language: Language,
): Promise<PaymentChoices> {
  const database = databaseOf(container);
  const checkout = await findCheckout(database, checkoutId);
  if (checkout?.status !== "placed") throw new Refusal("checkout_not_found");
  const orders = await readSellerOrders(database, checkoutId);
  return { payments: waysToPay(await purchaseOf(database, checkout, orders), language) };
}

/** A placed checkout as the rules of paying see it; itself does not count against its buyer. */
export async function purchaseOf(
  executor: Executor,
  { id, total, shopper_phone }: CheckoutRow,
  orders: readonly SellerOrderRow[],
): Promise<Purchase> {
  return {
    total,
    orders,
    sellersTakeCash: orders.every(({ seller }) => seller.takes_cash),
    record: await readCashRecord(executor, shopper_phone, id),
  };
}
