import { Module } from "@medusajs/framework/utils";
import RefundModuleService from "./service";

export const REFUND_MODULE = "refund";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    refund: RefundModuleService;
  }
}

export default Module(REFUND_MODULE, { service: RefundModuleService });
