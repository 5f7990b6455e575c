import { MedusaService } from "@medusajs/framework/utils";
import Picture from "./models/picture";
import PictureUpload from "./models/picture-upload";

/** Keeps uploaded pictures and the uploads under way. */
class PictureModuleService extends MedusaService({ Picture, PictureUpload }) {}

export default PictureModuleService;
