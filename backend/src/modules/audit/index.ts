import { Module } from "@medusajs/framework/utils";
import AuditModuleService from "./service";

export default Module("audit", { service: AuditModuleService });
