import { Module } from "@medusajs/framework/utils";
import PromotionModuleService from "./service";

/** Not Medusa's `promotion`, which knows neither who pays nor the law of a courier's own discounts. */
export const SELLER_PROMOTION_MODULE = "sellerPromotion";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    sellerPromotion: PromotionModuleService;
  }
}

export default Module(SELLER_PROMOTION_MODULE, { service: PromotionModuleService });
