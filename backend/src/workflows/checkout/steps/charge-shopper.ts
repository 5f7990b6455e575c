import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isClosedUnpaid, MidtransError, type MidtransTransaction } from "@pasar/payment-midtrans/gateway";
import { config } from "../../../config";
import { finishCheckout } from "../../../database/checkouts";
import { databaseOf } from "../../../database/connection";
import { expectCharge, recordTransaction } from "../../../database/midtrans-transactions";
import { gateway } from "../../../gateway";
import { Refusal } from "../../../http/refusal";
import type { Placement } from "../prepare-placement";

/** Minutes to pay, where no setting says otherwise: Midtrans' own defaults for the two rails. */
const DEADLINE_MINUTES = { qris: 15, bri_va: 24 * 60 };

/**
 * Asks Midtrans for one charge over all orders, which exist by now; cash needs none. Then the checkout is placed.
 * Throws `payment_unavailable` when Midtrans cannot be reached, declines, or gives nothing a shopper could pay with.
 */
export const chargeShopperStep = createStep(
  "charge-shopper",
  async (placement: Placement, { container }) => {
    const database = databaseOf(container);
    const { checkoutId, chargeRef, paymentMethod, total } = placement;
    if (!chargeRef || paymentMethod === "cod") {
      const nothing = { qr_string: null, va_number: null, bank: null, expires_at: null, pay_page_url: null };
      await finishCheckout(database, checkoutId, nothing);
      return new StepResponse(undefined, null);
    }
    await expectCharge(database, chargeRef, paymentMethod, total);
    const transaction = await charge(placement, chargeRef, paymentMethod);
    await recordTransaction(database, transaction);
    await finishCheckout(database, checkoutId, {
      qr_string: transaction.qrString ?? null,
      va_number: transaction.vaNumber ?? null,
      bank: transaction.bank ?? null,
      expires_at: transaction.expiresAt,
      pay_page_url: transaction.payPageUrl ?? null,
    });
    return new StepResponse(undefined, chargeRef);
  },
  async (chargeRef) => {
    if (chargeRef) await gateway.cancel(chargeRef);
  },
);

async function charge(placement: Placement, orderRef: string, method: "qris" | "bri_va"): Promise<MidtransTransaction> {
  try {
    const transaction = await gateway.charge({
      orderRef,
      amount: placement.total,
      method,
      expiresInMinutes: config.paymentDeadlineMinutes ?? DEADLINE_MINUTES[method],
      customer: { firstName: placement.shopper.name, phone: placement.shopper.phone },
    });
    if (isClosedUnpaid(transaction)) throw new Refusal("payment_unavailable");
    await requirePayable(transaction, method);
    return transaction;
  } catch (error) {
    if (error instanceof MidtransError) throw new Refusal("payment_unavailable");
    throw error;
  }
}

/** Only the answer to a charge carries the QR text. When it was lost, the charge is withdrawn: nobody could scan it. */
async function requirePayable({ orderRef, qrString }: MidtransTransaction, method: "qris" | "bri_va"): Promise<void> {
  if (method !== "qris" || qrString) return;
  await gateway.cancel(orderRef);
  throw new Refusal("payment_unavailable");
}
