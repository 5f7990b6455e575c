import { Module } from "@medusajs/framework/utils";
import ListingModuleService from "./service";

export const LISTING_MODULE = "listing";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    listing: ListingModuleService;
  }
}

export default Module(LISTING_MODULE, { service: ListingModuleService });
