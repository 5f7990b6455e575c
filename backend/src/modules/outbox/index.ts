import { Module } from "@medusajs/framework/utils";
import OutboxModuleService from "./service";

export default Module("outbox", { service: OutboxModuleService });
