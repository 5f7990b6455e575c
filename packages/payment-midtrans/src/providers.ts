import { MidtransPaymentProvider } from "./midtrans-payment-provider";
import type { MidtransMethod } from "./midtrans-types";

/** QRIS: one code for every wallet and bank app. */
export class MidtransQrisProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-qris";
  protected readonly method: MidtransMethod = "qris";
}

/** GoPay: opens the Gojek app on the same phone, or shows its QR code. */
class MidtransGopayProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-gopay";
  protected readonly method: MidtransMethod = "gopay";
}

/** ShopeePay: opens the Shopee app on the same phone. */
class MidtransShopeepayProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-shopeepay";
  protected readonly method: MidtransMethod = "shopeepay";
}

/** Virtual account at BRI, the bank with a branch or agent in most villages. */
export class MidtransBriVaProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-bri-va";
  protected readonly method: MidtransMethod = "bri_va";
}

/** Virtual account at BNI. */
class MidtransBniVaProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-bni-va";
  protected readonly method: MidtransMethod = "bni_va";
}

/** Virtual account at Permata, which every other bank can transfer to. */
class MidtransPermataVaProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-permata-va";
  protected readonly method: MidtransMethod = "permata_va";
}

/** Virtual account at BCA. */
class MidtransBcaVaProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-bca-va";
  protected readonly method: MidtransMethod = "bca_va";
}

/** Mandiri bill payment: a biller code and a bill key. */
class MidtransMandiriBillProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-mandiri-bill";
  protected readonly method: MidtransMethod = "mandiri_bill";
}

/** Cash at an Alfamart counter. */
class MidtransAlfamartProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-alfamart";
  protected readonly method: MidtransMethod = "alfamart";
}

/** Cash at an Indomaret counter. */
class MidtransIndomaretProvider extends MidtransPaymentProvider {
  static override identifier = "midtrans-indomaret";
  protected readonly method: MidtransMethod = "indomaret";
}

/** Every provider of this package, in the order a shop would offer them. */
export const PROVIDERS = [
  MidtransQrisProvider,
  MidtransGopayProvider,
  MidtransShopeepayProvider,
  MidtransBriVaProvider,
  MidtransBniVaProvider,
  MidtransPermataVaProvider,
  MidtransBcaVaProvider,
  MidtransMandiriBillProvider,
  MidtransAlfamartProvider,
  MidtransIndomaretProvider,
];
