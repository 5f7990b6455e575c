import { Module } from "@medusajs/framework/utils";
import ComplaintModuleService from "./service";

export const COMPLAINT_MODULE = "complaint";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    complaint: ComplaintModuleService;
  }
}

export default Module(COMPLAINT_MODULE, { service: ComplaintModuleService });
