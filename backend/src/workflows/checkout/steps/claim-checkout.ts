import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { claimCheckout, forgetCheckout } from "../../../database/checkouts";
import { databaseOf } from "../../../database/connection";
import { Refusal } from "../../../http/refusal";
import { addressText, type Placement } from "../prepare-placement";

/** Takes the client-made id, so that the same checkout can never be placed twice at once. */
export const claimCheckoutStep = createStep(
  "claim-checkout",
  async (placement: Placement, { container }) => {
    const claimed = await claimCheckout(databaseOf(container), {
      id: placement.checkoutId,
      request_hash: placement.requestHash,
      shopper_name: placement.shopper.name,
      shopper_phone: placement.shopper.phone,
      address_text: placement.address ? addressText(placement.address) : null,
      payment_method: placement.paymentMethod,
      payment_state: placement.paymentMethod === "cod" ? "on_handover" : "awaiting",
      total: placement.total,
      charge_ref: placement.chargeRef,
    });
    if (!claimed) throw new Refusal("checkout_in_progress");
    return new StepResponse(undefined, placement.checkoutId);
  },
  async (checkoutId, { container }) => {
    if (checkoutId) await forgetCheckout(databaseOf(container), checkoutId);
  },
);
