import { Module } from "@medusajs/framework/utils";
import CommodityModuleService from "./service";

export const COMMODITY_MODULE = "commodity";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    commodity: CommodityModuleService;
  }
}

export default Module(COMMODITY_MODULE, { service: CommodityModuleService });
