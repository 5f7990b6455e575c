import { Module } from "@medusajs/framework/utils";
import SellerModuleService from "./service";

export const SELLER_MODULE = "seller";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    seller: SellerModuleService;
  }
}

export default Module(SELLER_MODULE, { service: SellerModuleService });
