import { Module } from "@medusajs/framework/utils";
import AccessModuleService from "./service";

export default Module("access", { service: AccessModuleService });
