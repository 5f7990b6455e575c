import { Module } from "@medusajs/framework/utils";
import SearchDemandModuleService from "./service";

export default Module("search_demand", { service: SearchDemandModuleService });
