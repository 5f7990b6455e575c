import { MedusaService } from "@medusajs/framework/utils";
import Checkout from "./models/checkout";
import OrderStep from "./models/order-step";
import PartialCancellation from "./models/partial-cancellation";
import PaymentChange from "./models/payment-change";
import SellerOrder from "./models/seller-order";

/** Keeps checkouts and the selling side of their orders. */
class CheckoutModuleService extends MedusaService({
  Checkout,
  SellerOrder,
  OrderStep,
  PartialCancellation,
  PaymentChange,
}) {}

export default CheckoutModuleService;
