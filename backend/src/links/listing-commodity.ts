import { defineLink } from "@medusajs/framework/utils";
import CommodityModule from "../modules/commodity";
import ListingModule from "../modules/listing";

export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "commodity_id" },
  CommodityModule.linkable.commodity,
  { readOnly: true },
);
