import { Module } from "@medusajs/framework/utils";
import StockModuleService from "./service";

const STOCK_MODULE = "stock";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    stock: StockModuleService;
  }
}

export default Module(STOCK_MODULE, { service: StockModuleService });
