import { MidtransPaymentProvider } from "./midtrans-payment-provider";
import type { MidtransMethod } from "./midtrans-types";

/** QRIS: one code for every wallet and bank app. */
export class MidtransQrisProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-qris";
  protected readonly method: MidtransMethod = "qris";
}

/** Virtual account at BRI, the bank with a branch or agent in most villages. */
export class MidtransBriVaProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-bri-va";
  protected readonly method: MidtransMethod = "bri_va";
}
