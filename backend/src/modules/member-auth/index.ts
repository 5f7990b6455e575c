import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import MemberAuthService from "./service";

export default ModuleProvider(Modules.AUTH, { services: [MemberAuthService] });
