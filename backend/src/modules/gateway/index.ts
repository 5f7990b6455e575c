import { Module } from "@medusajs/framework/utils";
import GatewayModuleService from "./service";

export const GATEWAY_MODULE = "gateway";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    gateway: GatewayModuleService;
  }
}

export default Module(GATEWAY_MODULE, { service: GatewayModuleService });
