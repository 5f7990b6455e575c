import { Module } from "@medusajs/framework/utils";
import ShipmentModuleService from "./service";

export default Module("shipment", { service: ShipmentModuleService });
