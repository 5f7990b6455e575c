import { Module } from "@medusajs/framework/utils";
import OfficerModuleService from "./service";

export const OFFICER_MODULE = "officer";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    officer: OfficerModuleService;
  }
}

export default Module(OFFICER_MODULE, { service: OfficerModuleService });
