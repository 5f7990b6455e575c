import { Module } from "@medusajs/framework/utils";
import SearchSyncModuleService from "./service";

export default Module("searchSync", { service: SearchSyncModuleService });
