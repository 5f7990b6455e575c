import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { holdCashPhone, readCashRecord } from "../../../database/cash-record";
import { claimCheckout, forgetCheckout } from "../../../database/checkouts";
import { databaseOf, type Executor } from "../../../database/connection";
import { Refusal } from "../../../http/refusal";
import { MOST_OPEN_CASH_PURCHASES } from "../../../modules/cash-on-delivery/rules";
import { addressText, type Placement } from "../prepare-placement";

/** Takes the client-made id, so that the same checkout can never be placed twice at once. */
export const claimCheckoutStep = createStep(
  "claim-checkout",
  async (placement: Placement, { container }) => {
    const row = {
      id: placement.checkoutId,
      request_hash: placement.requestHash,
      shopper_name: placement.shopper.name,
      shopper_phone: placement.shopper.phone,
      address_text: placement.address ? addressText(placement.address) : null,
      language: placement.language,
      payment_method: placement.paymentMethod,
      payment_state: placement.paymentMethod === "cod" ? ("on_handover" as const) : ("awaiting" as const),
      total: placement.total,
      charge_ref: placement.chargeRef,
    };
    const claimed = await databaseOf(container).transaction(async (transaction) => {
      if (row.payment_method === "cod") await requireCashRoom(transaction, row.shopper_phone);
      return claimCheckout(transaction, row);
    });
    if (!claimed) throw new Refusal("checkout_in_progress");
    return new StepResponse(undefined, placement.checkoutId);
  },
  async (checkoutId, { container }) => {
    if (checkoutId) await forgetCheckout(databaseOf(container), checkoutId);
  },
);

/** The quote counted before, when another purchase of the same phone may have been on its way. */
async function requireCashRoom(transaction: Executor, phone: string): Promise<void> {
  await holdCashPhone(transaction, phone);
  const { open } = await readCashRecord(transaction, phone);
  if (open >= MOST_OPEN_CASH_PURCHASES) throw new Refusal("payment_method_unavailable");
}
