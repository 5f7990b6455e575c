import { defineLink } from "@medusajs/framework/utils";
import ListingModule from "../modules/listing";
import SellerModule from "../modules/seller";

export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "seller_id" },
  SellerModule.linkable.seller,
  { readOnly: true },
);
