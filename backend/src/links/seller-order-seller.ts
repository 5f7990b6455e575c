import { defineLink } from "@medusajs/framework/utils";
import CheckoutModule from "../modules/checkout";
import SellerModule from "../modules/seller";

export default defineLink(
  { linkable: CheckoutModule.linkable.sellerOrder, field: "seller_id" },
  SellerModule.linkable.seller,
  { readOnly: true },
);
