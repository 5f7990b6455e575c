import { Module } from "@medusajs/framework/utils";
import PictureModuleService from "./service";

export const PICTURE_MODULE = "picture";

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    picture: PictureModuleService;
  }
}

export default Module(PICTURE_MODULE, { service: PictureModuleService });
