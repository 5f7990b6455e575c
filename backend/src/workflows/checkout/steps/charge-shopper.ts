import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { finishCheckout } from "../../../database/checkouts";
import { databaseOf } from "../../../database/connection";
import { gateway } from "../../../gateway";
import { askForCharge } from "../../payment/ask-for-charge";
import type { Placement } from "../prepare-placement";

const NO_CHARGE = { instructions: null, expires_at: null, pay_page_url: null };

/**
 * Asks Midtrans for one charge over all orders, which exist by now; cash needs none. Then the checkout is placed.
 * Throws `payment_unavailable`.
 */
export const chargeShopperStep = createStep(
  "charge-shopper",
  async ({ checkoutId, chargeRef, paymentMethod, total, shopper }: Placement, { container }) => {
    const database = databaseOf(container);
    const isOnline = chargeRef !== null && paymentMethod !== "cod";
    const payment = isOnline
      ? await askForCharge(database, { orderRef: chargeRef, method: paymentMethod, amount: total, customer: shopper })
      : NO_CHARGE;
    await finishCheckout(database, checkoutId, payment);
    return new StepResponse(undefined, chargeRef);
  },
  async (chargeRef) => {
    if (chargeRef) await gateway.cancel(chargeRef);
  },
);
