import { Module } from "@medusajs/framework/utils";
import JoiningModuleService from "./service";

export const JOINING_MODULE = "joining";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    joining: JoiningModuleService;
  }
}

export default Module(JOINING_MODULE, { service: JoiningModuleService });
