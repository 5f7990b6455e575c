import type { OnlineMethod } from "@pasar/contracts/order";
import { instructionsOf, isClosedUnpaid, METHOD_LIMITS, MidtransError } from "@pasar/payment-midtrans/gateway";
import { config } from "../../config";
import type { PaymentFacts } from "../../database/checkouts";
import type { Executor } from "../../database/connection";
import { expectCharge, recordTransaction } from "../../database/midtrans-transactions";
import { gateway } from "../../gateway";
import { Refusal } from "../../http/refusal";
import { payableWith } from "./payable-with";

/** A charge to ask for. `amount` is rupiah. */
export interface WantedCharge {
  orderRef: string;
  method: OnlineMethod;
  amount: number;
  customer: { name: string; phone: string };
  /** The most minutes the buyer may have; the method's own time where it is shorter. */
  mostMinutes?: number;
}

/**
 * Writes a charge down, asks Midtrans for it and gives what the buyer needs to pay.
 * Throws `payment_unavailable` when Midtrans cannot be reached, declines, or gives nothing that could be paid with; such
 * a charge is withdrawn.
 */
export async function askForCharge(executor: Executor, wanted: WantedCharge): Promise<PaymentFacts> {
  const { orderRef, method, amount, customer, mostMinutes = Number.POSITIVE_INFINITY } = wanted;
  await expectCharge(executor, orderRef, method, amount);
  try {
    const transaction = await gateway.charge({
      orderRef,
      amount,
      method,
      expiresInMinutes: Math.min(config.paymentDeadlineMinutes ?? METHOD_LIMITS[method].expiresInMinutes, mostMinutes),
      customer: { firstName: customer.name, phone: customer.phone },
      returnUrl: config.midtrans.returnUrl,
    });
    if (isClosedUnpaid(transaction)) throw new Refusal("payment_unavailable");
    const instructions = payableWith(instructionsOf(transaction));
    if (!instructions) {
      await gateway.cancel(orderRef);
      throw new Refusal("payment_unavailable");
    }
    await recordTransaction(executor, transaction);
    return { instructions, expires_at: transaction.expiresAt, pay_page_url: transaction.payPageUrl ?? null };
  } catch (error) {
    if (error instanceof MidtransError) throw new Refusal("payment_unavailable");
    throw error;
  }
}
