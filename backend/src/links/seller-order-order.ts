import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import CheckoutModule from "../modules/checkout";

export default defineLink({ linkable: CheckoutModule.linkable.sellerOrder, field: "id" }, OrderModule.linkable.order, {
  readOnly: true,
});
