import { Module } from "@medusajs/framework/utils";
import AreaModuleService from "./service";

/** Medusa's own region module holds currencies; ours holds places, so it is registered as `area`. */
export const AREA_MODULE = "area";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    area: AreaModuleService;
  }
}

export default Module(AREA_MODULE, { service: AreaModuleService });
