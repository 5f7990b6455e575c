import { Module } from "@medusajs/framework/utils";
import PayoutModuleService from "./service";

export default Module("payout", { service: PayoutModuleService });
