import { type ChangeResult, MidtransError } from "@pasar/payment-midtrans/gateway";
import { gateway } from "../../gateway";
import { Refusal } from "../../http/refusal";

/** Asks Midtrans to let nobody pay a charge any more. Throws `payment_unavailable` when it cannot be asked. */
export async function cancelCharge(orderRef: string): Promise<ChangeResult> {
  try {
    return await gateway.cancel(orderRef);
  } catch (error) {
    if (error instanceof MidtransError) throw new Refusal("payment_unavailable");
    throw error;
  }
}
